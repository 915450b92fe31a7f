package org.hyzmat.strongfamilies.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hyzmat.testkit.figures.Asked;
import org.hyzmat.testkit.figures.FigureFile;
import org.hyzmat.testkit.web.Visitor;

/** What is really so, as those read it who know every family: by it a test knows what ought to be hidden. */
final class FigureTruth {

    /**
     * A group.
     *
     * @param values what can be chosen of it, by fields of the form
     * @param numbers what is so, only what is more than nothing
     */
    record Part(Map<String, String> values, Map<FigureNumber, Long> numbers) {

        Part {
            values = Map.copyOf(values);
            numbers = Map.copyOf(numbers);
        }

        long number(FigureNumber number) {
            return numbers.getOrDefault(number, 0L);
        }
    }

    private final FigureReader reader;
    private final List<Part> parts = new ArrayList<>();

    /** Asks everybody in turn about the groups that the reader's figures are about. */
    FigureTruth(FigureReader reader, List<Visitor> coordinators) {
        this.reader = reader;
        List<String> services =
                reader.report(Asked.ALL, "service").table("Side by side").names();
        for (Visitor coordinator : coordinators) {
            FigureReader knowing = new FigureReader(coordinator);
            coordinator
                    .get(FigureReader.REPORT)
                    .page()
                    .select("select[name=group] option[value~=.+]")
                    .forEach(group -> {
                        Part part = part(knowing, Asked.ALL.and("group", group.text(), group.val()));
                        if (services.contains(part.values().get("service"))) {
                            parts.add(part);
                        }
                    });
        }
    }

    private Part part(FigureReader knowing, Asked group) {
        Map<String, String> values = new TreeMap<>();
        for (String aspect : FigureReader.ASPECTS) {
            name(knowing, group, aspect).ifPresent(name -> values.put(aspect, name));
        }
        for (String year : reader.years()) {
            name(knowing, group.and("year", year, year), "provider").ifPresent(any -> values.put("year", year));
        }
        return new Part(values, numbers(knowing, group));
    }

    private static Optional<String> name(FigureReader knowing, Asked group, String aspect) {
        return knowing.report(group, aspect).table("Side by side").names().stream()
                .findFirst();
    }

    private Map<FigureNumber, Long> numbers(FigureReader knowing, Asked group) {
        Map<FigureNumber, Long> numbers = new LinkedHashMap<>();
        FigureFile report = knowing.report(group);
        FigureReader.people(report, numbers);
        courses(report, numbers);
        reader.scales().forEach((scale, path) -> {
            String span = reader.span(scale);
            String ending = ", " + span.substring(span.indexOf("→ ") + 2);
            FigureReader.scale(scale, span, ending, knowing.csv(path, group), numbers);
        });
        return numbers;
    }

    /** No programme of the demo world says how many sessions are enough: a family's course is how it stayed. */
    private static void courses(FigureFile report, Map<FigureNumber, Long> numbers) {
        FigureNumber families = FigureNumber.of(FigureNumber.FAMILIES);
        assertEquals(Optional.of(0L), report.table("Required sessions").count("Families", "Attended enough"));
        Map.of(
                        "Have not come", "Have not come",
                        "Left early", "Left early",
                        "Stayed", "Stayed")
                .forEach((column, course) -> numbers.put(
                        families.of(FigureNumber.COURSE, course),
                        report.table("Who was reached")
                                .count("Families", column)
                                .orElseThrow()));
    }

    /** Groups that nobody can tell apart by what can be chosen, as one. */
    List<Part> parts() {
        Map<Map<String, String>, Map<FigureNumber, Long>> alike = new LinkedHashMap<>();
        for (Part part : parts) {
            Map<FigureNumber, Long> sum = alike.computeIfAbsent(part.values(), unseen -> new HashMap<>());
            part.numbers().forEach((number, n) -> sum.merge(number, n, Long::sum));
        }
        return alike.entrySet().stream()
                .map(each -> new Part(each.getKey(), each.getValue()))
                .toList();
    }
}
