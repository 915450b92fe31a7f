package org.hyzmat.host.accounts.invite;

import java.util.Locale;

/** How a colleague is handed the way in. */
public enum Way {
    /** A link goes to the colleague’s e-mail address, and nobody else sees it. */
    MAIL,
    /** A link is shown to be copied. */
    LINK,
    /** A short code is shown to be printed. */
    SLIP;

    /** The word by which forms name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
