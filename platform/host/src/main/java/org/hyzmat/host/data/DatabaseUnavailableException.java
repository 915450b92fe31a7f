package org.hyzmat.host.data;

/** The database cannot be opened now; its message says why in a sentence for the operator. */
public final class DatabaseUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseUnavailableException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
