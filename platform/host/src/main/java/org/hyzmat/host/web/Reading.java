package org.hyzmat.host.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.hyzmat.host.safety.Arrival;
import org.hyzmat.host.safety.Forms;
import org.hyzmat.host.safety.SameOrigin;
import org.hyzmat.host.safety.UnacceptableFormException;

/** How forms are read, and what becomes of those that are not taken. */
public record Reading(Forms forms, Typing typing) {

    /** Keeps a form of somebody whose time is over, if it came from a page of this portal; says where they go on. */
    Optional<String> keep(Arrival request) throws IOException, ServletException, UnacceptableFormException {
        return SameOrigin.isSame(request) && typing.isLate(request)
                ? typing.keep(forms.read(request))
                : Optional.empty();
    }

    /** Tells what was answered to a form. */
    void answered(HttpServletRequest request, int status) {
        Forms.draft(request).ifPresent(form -> typing.answered(request, form, status));
    }
}
