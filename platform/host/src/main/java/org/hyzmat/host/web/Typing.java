package org.hyzmat.host.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;

/** Looks after what people type into forms until it is taken. */
public interface Typing {

    /** Whether a request that nobody may send is a form of somebody whose time is over. */
    boolean isLate(HttpServletRequest request);

    /**
     * Keeps such a form.
     *
     * @param form in memory, without its token
     * @return where its sender goes on; absent if it cannot be kept
     */
    Optional<String> keep(HttpServletRequest form) throws IOException, ServletException;

    /**
     * Hears what was answered to a form.
     *
     * @param form the name of the form, as its page calls it
     */
    void answered(HttpServletRequest request, String form, int status);
}
