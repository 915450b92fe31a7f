package org.hyzmat.host.accounts.drafts;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the fields of a form as it is sent, and leaves out those that are nobody's to keep. */
final class OwnFields {

    /** A browser leaves passwords out by itself; this holds for whatever else sends a draft. */
    private static final String NEVER = "password";

    private OwnFields() {}

    /** The same fields without any password. */
    static String without(String fields) {
        return Arrays.stream(fields.split("&"))
                .filter(field -> !decoded(field.split("=", 2)[0])
                        .toLowerCase(Locale.ROOT)
                        .contains(NEVER))
                .collect(Collectors.joining("&"));
    }

    /** The values of each field. */
    static Map<String, List<String>> read(String fields) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String field : fields.split("&")) {
            String[] sides = field.split("=", 2);
            if (sides.length == 2) {
                values.computeIfAbsent(decoded(sides[0]), name -> new ArrayList<>())
                        .add(decoded(sides[1]));
            }
        }
        return values;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
