package org.hyzmat.testkit.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Connection.KeyVal;
import org.jsoup.nodes.FormElement;

/**
 * A form of a page, with what is filled in already.
 *
 * @param method {@code GET} or {@code POST}
 * @param action the path it is sent to
 * @param fields the values of each field as a browser would send them
 */
public record PageForm(String method, String action, Map<String, List<String>> fields) {

    /** Copies the fields. */
    public PageForm {
        fields = Map.copyOf(fields);
    }

    static PageForm of(FormElement form, String path) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (KeyVal field : form.formData()) {
            fields.computeIfAbsent(field.key(), name -> new ArrayList<>()).add(field.value());
        }
        String action = form.attr("action");
        return new PageForm(
                form.attr("method").equalsIgnoreCase("post") ? "POST" : "GET",
                action.isEmpty() ? path : URI.create(path).resolve(action).toString(),
                fields);
    }

    /** The same form with a field filled in, whether the page shows it or not; no values leave it out. */
    public PageForm with(String field, String... values) {
        Map<String, List<String>> filled = new LinkedHashMap<>(fields);
        if (values.length == 0) {
            filled.remove(field);
        } else {
            filled.put(field, List.of(values));
        }
        return new PageForm(method, action, filled);
    }

    /** The first value of a field, empty when it has none. */
    public String value(String field) {
        return fields.getOrDefault(field, List.of("")).get(0);
    }

    /** Sends it. */
    public Answer send(Visitor visitor) {
        return method.equals("POST") ? visitor.post(action, fields) : visitor.get(action, fields);
    }
}
