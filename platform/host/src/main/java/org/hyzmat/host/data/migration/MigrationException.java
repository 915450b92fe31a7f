package org.hyzmat.host.data.migration;

/** The tables cannot be changed as asked; its message is a sentence that names the file and the fault. */
public final class MigrationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A fault found before anything ran.
     *
     * @param sentence what is wrong and what is wanted
     */
    public MigrationException(String sentence) {
        super(sentence);
    }

    /**
     * A fault the database reported.
     *
     * @param sentence what is wrong
     * @param cause what was thrown
     */
    public MigrationException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
