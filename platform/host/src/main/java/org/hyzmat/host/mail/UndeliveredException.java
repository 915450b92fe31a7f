package org.hyzmat.host.mail;

/** A message was not taken by the mail server. */
final class UndeliveredException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Trouble trouble;

    UndeliveredException(Trouble trouble, Throwable cause) {
        super("The mail server did not take a message: " + trouble, cause);
        this.trouble = trouble;
    }

    /** What was in the way. */
    Trouble trouble() {
        return trouble;
    }
}
