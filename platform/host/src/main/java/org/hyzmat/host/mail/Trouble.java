package org.hyzmat.host.mail;

/** What kept a message from being sent, when it was tried last. */
public enum Trouble {
    /** Nothing. */
    NONE,
    /** The mail server does not answer. */
    UNREACHABLE,
    /** It does not let the portal in. */
    LOGIN,
    /** The way to it could not be protected as the settings ask for. */
    UNPROTECTED,
    /** It knows no such address. */
    ADDRESS,
    /** It did not take the message. */
    REFUSED,
    /** The link in the message opens nothing any more. */
    OVER;

    /** Whether every other message would have it too. */
    boolean isOfServer() {
        return this == UNREACHABLE || this == LOGIN || this == UNPROTECTED;
    }
}
