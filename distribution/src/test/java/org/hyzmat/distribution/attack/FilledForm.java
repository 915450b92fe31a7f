package org.hyzmat.distribution.attack;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * A form of a page, filled in as somebody would who takes the first of all choices and writes something everywhere.
 *
 * @param action where it is sent to
 * @param upload whether a file goes along
 * @param fields names with values, in their order
 */
record FilledForm(String action, boolean upload, List<Map.Entry<String, String>> fields) {

    private static final String BOUNDARY = "----beginnings";

    /** What is tried one after the other where a text was not right. */
    private static final List<String> TEXTS = List.of(
            "Synag", "1", "SYNAG-%d", "10:00", "10", "synag%d@example.org", "2026-12", "+99312345678", "0.5", "a");

    /** Days from today, for the dates that are tried one after the other. */
    private static final List<Integer> DAYS = List.of(0, -1, 1, -400, 30, -12_000, 400, -40);

    /** Fields that were wrong, and how often the form was wrong before. */
    private record Trial(Set<String> wrong, int number) {

        int of(Element field) {
            return wrong.contains(field.attr("name")) ? number : 0;
        }
    }

    /** As it is filled in at first: what stands in it stays. */
    static FilledForm of(Element form) {
        return of(form, new Trial(Set.of(), 0));
    }

    /** As it is filled in after it was refused: other values where something was wrong. */
    static FilledForm of(Element form, Set<String> wrong, int number) {
        return of(form, new Trial(wrong, number));
    }

    private static FilledForm of(Element form, Trial trial) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        Set<String> chosen = form.select("input[checked]").stream()
                .map(input -> input.attr("name"))
                .filter(name -> !trial.wrong().contains(name))
                .collect(Collectors.toCollection(HashSet::new));
        for (Element field : form.select("input[name], select[name], textarea[name]")) {
            value(form, field, trial.of(field), chosen)
                    .ifPresent(value -> fields.add(Map.entry(field.attr("name"), value)));
        }
        return new FilledForm(
                form.attr("action"), form.attr("enctype").equals("multipart/form-data"), List.copyOf(fields));
    }

    private static Optional<String> value(Element form, Element field, int trial, Set<String> chosen) {
        String type = field.normalName().equals("input") ? field.attr("type") : field.normalName();
        return switch (type) {
            case "file" -> Optional.empty();
            case "radio", "checkbox" -> choice(form, field, trial, chosen);
            case "select" -> Optional.of(selected(field, trial));
            case "hidden" -> Optional.of(field.attr("value"));
            case "date" ->
                Optional.of(trial == 0 && field.hasAttr("value") ? date(field, field.attr("value"), 0) : "")
                        .filter(value -> !value.isEmpty())
                        .or(() -> Optional.of(date(field, "", trial)));
            default -> Optional.of(text(field, type, trial));
        };
    }

    private static Optional<String> choice(Element form, Element field, int trial, Set<String> chosen) {
        String name = field.attr("name");
        if (trial == 0) {
            boolean isTaken = field.hasAttr("checked") || chosen.add(name);
            return Optional.of(field.attr("value")).filter(value -> isTaken);
        }
        List<Element> all = form.select("input[name]").stream()
                .filter(each -> each.attr("name").equals(name))
                .toList();
        return Optional.of(field.attr("value")).filter(value -> all.get(trial % all.size()) == field);
    }

    private static String selected(Element select, int trial) {
        Element marked = select.selectFirst("option[selected]");
        if (trial == 0 && marked != null && !marked.attr("value").isEmpty()) {
            return marked.attr("value");
        }
        List<Element> options = select.select("option[value~=.+]");
        return options.isEmpty() ? "" : options.get(trial % options.size()).attr("value");
    }

    private static String date(Element field, String present, int trial) {
        if (!present.isEmpty()) {
            return present;
        }
        String day = LocalDate.now().plusDays(DAYS.get(trial % DAYS.size())).toString();
        String least = field.attr("min");
        String most = field.attr("max");
        if (!least.isEmpty() && day.compareTo(least) < 0) {
            return least;
        }
        return !most.isEmpty() && day.compareTo(most) > 0 ? most : day;
    }

    private static String text(Element field, String type, int trial) {
        String present = type.equals("textarea") ? field.wholeText() : field.attr("value");
        if (trial == 0 && !present.isBlank()) {
            return present;
        }
        int first = switch (type) {
            case "search" -> 9;
            case "number" -> 1;
            case "time" -> 3;
            case "email" -> 5;
            case "month" -> 6;
            case "tel" -> 7;
            default -> field.attr("inputmode").isEmpty() ? 0 : 1;
        };
        // Names that must differ from others do so by the moment.
        return TEXTS.get((first + trial) % TEXTS.size()).formatted(System.nanoTime() % 100_000);
    }

    /** What the request says of its body. */
    String type() {
        return upload ? "multipart/form-data; boundary=" + BOUNDARY : "application/x-www-form-urlencoded";
    }

    /**
     * The body of the request.
     *
     * @param name of the file that goes along, if one does
     * @param file what stands in it
     */
    String body(String name, String file) {
        if (!upload) {
            return fields.stream()
                    .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                    .collect(Collectors.joining("&"));
        }
        String part = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";
        return fields.stream()
                        .map(field -> part.formatted(field.getKey(), "", field.getValue()))
                        .collect(Collectors.joining())
                + part.formatted("file", "; filename=\"" + name + "\"", file)
                + "--" + BOUNDARY + "--\r\n";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
