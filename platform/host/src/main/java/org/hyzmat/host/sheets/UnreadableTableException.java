package org.hyzmat.host.sheets;

import java.util.List;
import org.hyzmat.platform.Problem;

/** A file is not a table that can be read here. */
public final class UnreadableTableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    /**
     * Says why.
     *
     * @param key of a sentence of the platform
     * @param arguments what the sentence names
     */
    public UnreadableTableException(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The same as a fault of a field. */
    public Problem in(String field) {
        return new Problem(field, key, arguments);
    }
}
