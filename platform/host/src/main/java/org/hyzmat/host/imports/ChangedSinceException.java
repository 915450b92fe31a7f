package org.hyzmat.host.imports;

/** A file that could be taken over when it was looked at no longer fits what is there. */
final class ChangedSinceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ChangedSinceException() {
        super("A row that was right is faulty now.");
    }
}
