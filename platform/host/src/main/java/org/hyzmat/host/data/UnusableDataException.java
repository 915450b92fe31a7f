package org.hyzmat.host.data;

/** The data cannot be used by this program; trying again does not help before somebody has acted. */
public final class UnusableDataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableDataException(String sentence) {
        super(sentence);
    }

    UnusableDataException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
