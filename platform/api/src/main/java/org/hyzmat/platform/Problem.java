package org.hyzmat.platform;

import java.util.List;

/**
 * One fault of what a person handed in.
 *
 * @param field the form field, or empty when the fault is of the form as a whole
 * @param key the text key of the sentence, of the module or of the platform
 * @param arguments what the sentence names, in the order of its placeholders
 * @since 1.0
 */
public record Problem(String field, String key, List<Object> arguments) {

    /** Copies the arguments. */
    public Problem {
        arguments = List.copyOf(arguments);
    }
}
