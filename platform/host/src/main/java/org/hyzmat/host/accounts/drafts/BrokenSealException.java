package org.hyzmat.host.accounts.drafts;

/** Something was sealed with another key, or for another place. */
final class BrokenSealException extends Exception {

    private static final long serialVersionUID = 1L;

    BrokenSealException(Throwable cause) {
        super("What is sealed here was sealed with another key, or for another place.", cause);
    }
}
