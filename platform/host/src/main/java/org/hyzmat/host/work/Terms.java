package org.hyzmat.host.work;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;

/** What is to be done, as it is stored. */
final class Terms {

    private static final int LONGEST = 4_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private Terms() {}

    static String write(Map<String, String> terms) {
        try {
            String text = JSON.writeValueAsString(new TreeMap<>(terms));
            if (text.length() > LONGEST) {
                throw new IllegalArgumentException(
                        "The terms of a piece of work have at most 4,000 characters; these have " + text.length()
                                + ".");
            }
            return text;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Map<String, String> read(String text) {
        try {
            return JSON.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException spoilt) {
            throw new IllegalStateException("The terms of a piece of work cannot be read.", spoilt);
        }
    }
}
