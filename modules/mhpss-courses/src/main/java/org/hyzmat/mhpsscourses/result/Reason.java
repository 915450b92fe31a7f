package org.hyzmat.mhpsscourses.result;

import java.util.List;

/**
 * Why somebody does not meet the rule of a course.
 *
 * @param key the text key of a sentence
 * @param arguments what the sentence names
 */
public record Reason(String key, List<Object> arguments) {

    public Reason {
        arguments = List.copyOf(arguments);
    }

    static Reason of(String key, Object... arguments) {
        return new Reason(key, List.of(arguments));
    }
}
