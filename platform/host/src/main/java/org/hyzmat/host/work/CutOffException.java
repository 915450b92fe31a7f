package org.hyzmat.host.work;

/** Work is not to go on: nobody wants it any more, or its module was stopped and has been waited for long enough. */
public final class CutOffException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Work that must end at once. */
    public CutOffException() {
        super("The work is not to go on.");
    }
}
