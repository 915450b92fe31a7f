package org.hyzmat.host.mail;

/** What a message is for. */
public enum MessageKind {
    /** A new colleague is to choose a password. */
    INVITATION,
    /** An administrator lets somebody choose another password. */
    RESET,
    /** Somebody asked for a link because the password is forgotten. */
    FORGOTTEN,
    /** An administrator finds out whether messages arrive. */
    TEST
}
