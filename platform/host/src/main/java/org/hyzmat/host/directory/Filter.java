package org.hyzmat.host.directory;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.TurkmenText;

/** What a reader chose above a list, out of the address of the page. */
public record Filter(Map<String, String> values) {

    /** What the address of a page says. */
    public static Filter of(Context ctx, String... names) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : names) {
            Optional.ofNullable(ctx.queryParam(name))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .ifPresent(value -> values.put(name, value));
        }
        return new Filter(values);
    }

    /** Whether nothing was chosen, or just this. */
    public boolean admits(String name, String value) {
        return values.getOrDefault(name, value).equals(value);
    }

    /** Whether nothing was chosen, or something of these. */
    public boolean admitsAny(String name, Stream<UUID> ids) {
        return !values.containsKey(name) || ids.anyMatch(id -> admits(name, id.toString()));
    }

    /** Whether nothing was searched, or what was searched is in one of these names, in whatever spelling. */
    public boolean finds(String name, Stream<String> names) {
        String searched = TurkmenText.fold(values.getOrDefault(name, ""));
        return searched.isEmpty()
                || names.anyMatch(each -> TurkmenText.fold(each).contains(searched));
    }

    /** What the view of a list needs. */
    public Map<String, Object> model(Page<?> page, Map<String, ?> choices) {
        Map<String, Object> model = new HashMap<>(choices);
        model.put("page", page);
        model.put("form", Form.filled(values));
        model.put("filtered", !values.isEmpty());
        model.put("query", query());
        return model;
    }

    private String query() {
        return Form.filled(values).query(List.copyOf(values.keySet()));
    }
}
