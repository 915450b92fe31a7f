package org.hyzmat.host.data.sql;

/** A statement is written in a way that the two databases read differently, or that hides what it names. */
public final class UnreadableSqlException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableSqlException(String sentence) {
        super(sentence);
    }
}
