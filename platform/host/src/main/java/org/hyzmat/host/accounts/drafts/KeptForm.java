package org.hyzmat.host.accounts.drafts;

import java.util.Optional;

/**
 * A form that was sent and not read.
 *
 * @param path where it was sent to
 * @param kind {@link #WITH_FILES} or empty
 * @param fields names and values, as a form is sent
 */
record KeptForm(String path, String kind, String fields) {

    static final String WITH_FILES = "files";

    private static final int LINES = 3;

    /** As it is kept: a line each, none of which has line ends of its own. */
    String written() {
        return path + "\n" + kind + "\n" + fields;
    }

    /** One that was written; absent if that is something else. */
    static Optional<KeptForm> read(String written) {
        String[] lines = written.split("\n", LINES);
        return lines.length == LINES ? Optional.of(new KeptForm(lines[0], lines[1], lines[2])) : Optional.empty();
    }
}
