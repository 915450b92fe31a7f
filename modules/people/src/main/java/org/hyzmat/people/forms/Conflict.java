package org.hyzmat.people.forms;

import io.javalin.http.BadRequestResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;

/**
 * Two people changed one record at the same time, and the second one has not saved yet.
 *
 * @param form what the second one typed, ready to be saved over what is stored
 * @param differences where it differs from what the first one stored
 */
public record Conflict(Form form, List<Difference> differences) {

    /** A field that holds something else than a person typed into it. */
    public record Difference(String field, List<String> stored, List<String> typed) {}

    /**
     * Compares what was typed with what is stored by now.
     *
     * @param typed the form as it came
     * @param stored the same form filled with the record as it is, with its version
     * @param fields the fields to compare, in the order of the form
     */
    public static Conflict between(Form typed, Form stored, List<String> fields) {
        Map<String, List<String>> values = new LinkedHashMap<>(typed.typed());
        values.put("version", stored.values("version"));
        List<Difference> differences = fields.stream()
                .map(field -> new Difference(field, filled(stored, field), filled(typed, field)))
                .filter(difference -> !difference.stored.equals(difference.typed))
                .toList();
        return new Conflict(new Form(values, List.of()), differences);
    }

    /** The version on which a form was filled in. */
    public static int version(Form form) {
        return form.number("version", new Problems()).orElseThrow(BadRequestResponse::new);
    }

    private static List<String> filled(Form form, String field) {
        return form.values(field).stream().filter(value -> !value.isEmpty()).toList();
    }
}
