package org.hyzmat.host.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.hyzmat.host.views.Frame;
import org.hyzmat.host.views.Language;

/** Says who is behind a request. */
public interface Accounts {

    /** Request attributes whose names begin so are seen by the portal’s own pages, and by no module. */
    String WITHHELD = "org.hyzmat.host.";

    /** The request attribute that tells whoever came in by an account from everybody else, as text; no secret. */
    String MARK = WITHHELD + "mark";

    /** A person known by name: all that they may be, and as pages show them. */
    record SignedIn(Hats hats, Frame.Reader reader) {}

    /** Who is asking, absent for a stranger. */
    Optional<SignedIn> of(HttpServletRequest request, Language language);

    /** A sentence that stands above every page, or empty. */
    String notice(Language language);
}
