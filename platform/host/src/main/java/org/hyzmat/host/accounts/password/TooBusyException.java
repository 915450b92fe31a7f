package org.hyzmat.host.accounts.password;

/** More passwords are to be checked at once than this machine can without neglecting everybody else. */
public final class TooBusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooBusyException() {
        super("Too many passwords are to be checked at once; try again in some seconds.");
    }
}
