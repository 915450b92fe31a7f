package org.hyzmat.host.accounts.store;

/** What a link that is used once opens. */
public enum LinkPurpose {
    /** The portal is set up by whoever started it. */
    SET_UP,
    /** A new colleague chooses the first password. */
    INVITATION,
    /** Somebody who cannot enter chooses another password, as an administrator wants it. */
    RESET,
    /** The same, as they asked for it themselves. */
    FORGOTTEN
}
