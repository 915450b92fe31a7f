package org.hyzmat.host.imports;

/** The module was stopped while work on a file went on, and has been waited for long enough. */
final class CutOffException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CutOffException() {
        super("The module was stopped.");
    }
}
