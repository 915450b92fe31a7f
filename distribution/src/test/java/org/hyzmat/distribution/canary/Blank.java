package org.hyzmat.distribution.canary;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * A form of a page, filled in so that it can be sent.
 *
 * @param method {@code GET} or {@code POST}
 * @param action where it is sent to
 * @param fields what is sent
 * @param typed the fields into which words are typed
 * @param file the field for a file, empty if there is none
 * @param content what is handed in there
 */
record Blank(
        String method,
        String action,
        Map<String, List<String>> fields,
        Set<String> typed,
        String file,
        Content content) {

    private static final Set<String> PRESSED = Set.of("submit", "button", "reset", "image", "file");

    /** What must stand in a field that takes words and wants something else. */
    private static final Map<String, String> WANTED = Map.ofEntries(
            Map.entry("cost", "12.50"),
            Map.entry("hours", "20"),
            Map.entry("lowest", "0"),
            Map.entry("highest", "10"),
            Map.entry("member-born", "14.05.2015"),
            Map.entry("born", "14.05.1980"),
            Map.entry("minutes", "60"),
            Map.entry("capacity", "20"),
            Map.entry("end", "11:00"),
            Map.entry("phone", "+99365112233"));

    /** A file that is handed in. */
    record Content(String name, String text) {

        static final Content TEXT = new Content("words.txt", "Words of a crawl.");
    }

    /** The forms of a page. */
    static List<Blank> on(Document page, String address, String word) {
        return page.select("form").stream()
                .map(form -> of((FormElement) form, address, word))
                .toList();
    }

    private static Blank of(FormElement form, String address, String word) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        Set<String> typed = new TreeSet<>();
        String file = "";
        boolean pressed = false;
        for (Element element : form.elements()) {
            String name = element.attr("name");
            String type = element.tagName().equals("input") ? element.attr("type") : element.tagName();
            if (name.isEmpty() || element.hasAttr("disabled")) {
                continue;
            }
            if (type.equals("file")) {
                file = name;
            } else if (type.equals("button") || type.equals("submit")) {
                pressed = pressed || put(fields, name, element.attr("value"));
            } else if (!PRESSED.contains(type)) {
                fill(fields, typed, element, type, word);
            }
        }
        String action = form.attr("action").isEmpty()
                ? address
                : URI.create(address).resolve(form.attr("action")).toString();
        String method = form.attr("method").equalsIgnoreCase("post") ? "POST" : "GET";
        return new Blank(method, action, fields, typed, file, Content.TEXT);
    }

    private static boolean put(Map<String, List<String>> fields, String name, String value) {
        return fields.putIfAbsent(name, new ArrayList<>(List.of(value))) == null;
    }

    private static void fill(
            Map<String, List<String>> fields, Set<String> typed, Element element, String type, String word) {
        String name = element.attr("name");
        switch (type) {
            case "radio", "checkbox" -> choose(fields, element);
            case "select" -> {
                List<String> chosen = element.select("option[selected]").eachAttr("value");
                List<String> offered = element.select("option").eachAttr("value").stream()
                        .filter(value -> !value.isEmpty())
                        .toList();
                boolean open = chosen.isEmpty() || chosen.equals(List.of(""));
                put(fields, name, open ? offered.stream().findFirst().orElse("") : chosen.get(0));
            }
            case "textarea" -> {
                typed.add(name);
                put(
                        fields,
                        name,
                        element.wholeText().isBlank()
                                ? word
                                : element.wholeText().strip());
            }
            default -> {
                String value = element.attr("value");
                boolean hidden = type.equals("hidden");
                if (!hidden && Set.of("", "text", "search").contains(type) && !isNumber(element)) {
                    typed.add(name);
                }
                fields.computeIfAbsent(name, each -> new ArrayList<>())
                        .add(value.isEmpty() && !hidden ? invented(element, type, word) : value);
            }
        }
    }

    private static void choose(Map<String, List<String>> fields, Element element) {
        String value = element.hasAttr("value") ? element.attr("value") : "on";
        String name = element.attr("name");
        if (element.hasAttr("checked") && element.attr("type").equals("radio")) {
            fields.put(name, new ArrayList<>(List.of(value)));
        } else if (element.hasAttr("checked")) {
            fields.computeIfAbsent(name, each -> new ArrayList<>()).add(value);
        } else {
            put(fields, name, value);
        }
    }

    private static boolean isNumber(Element element) {
        return Set.of("numeric", "decimal").contains(element.attr("inputmode"));
    }

    private static String invented(Element element, String type, String word) {
        if (WANTED.containsKey(element.attr("name"))) {
            return WANTED.get(element.attr("name"));
        }
        return switch (type) {
            case "date" -> "2026-05-12";
            case "month" -> "2026-05";
            case "time" -> "10:00";
            case "number" -> element.hasAttr("min") ? element.attr("min") : "1";
            case "tel" -> "+99365112233";
            case "email" -> "crawl@example.org";
            default -> isNumber(element) ? "1" : word;
        };
    }

    /** The same with another value in every field and in the address. */
    Blank changed(UnaryOperator<String> change) {
        Map<String, List<String>> changed = new LinkedHashMap<>();
        fields.forEach(
                (name, values) -> changed.put(name, values.stream().map(change).toList()));
        return new Blank(method, change.apply(action), changed, typed, file, content);
    }

    /** The same with another value in one field. */
    Blank with(String field, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(fields);
        changed.put(field, List.of(value));
        return new Blank(method, action, changed, typed, file, content);
    }

    /** The same with another file. */
    Blank handing(Content other) {
        return new Blank(method, action, fields, typed, file, other);
    }

    /** What it asks for, so that two forms of one kind are known as such. */
    String kind(String door) {
        return door + " " + new TreeSet<>(fields.keySet()) + file;
    }
}
