package org.hyzmat.independentliving.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hyzmat.testkit.figures.Asked;
import org.hyzmat.testkit.figures.FigureFile;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.Visitor;
import org.jsoup.nodes.Document;

/** Somebody who asks for every report that the form lets them choose. */
final class ReportReader {

    static final String REPORT = "/independent-living/report";

    private final Visitor visitor;
    private final Document page;

    ReportReader(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.get(REPORT).expect(200).page();
    }

    /** A report that is answered: what is chosen, and what stands side by side. */
    record Report(Asked asked, Optional<Aspect> side) {

        int chosen() {
            return asked.filters().size() + (side.isPresent() ? 1 : 0);
        }

        String query() {
            return asked.query() + side.map(aspect -> "&by=" + aspect.code()).orElse("");
        }
    }

    /** Every report that is answered, with what its file says; first the one about everybody. */
    Map<Report, FigureFile> all() {
        Map<Report, FigureFile> all = new LinkedHashMap<>();
        for (Asked asked : choices()) {
            Report alone = new Report(asked, Optional.empty());
            find(alone).ifPresent(file -> {
                all.put(alone, file);
                for (Aspect side : Aspect.FILTERS) {
                    Report beside = new Report(asked, Optional.of(side));
                    find(beside).ifPresent(found -> all.put(beside, found));
                }
            });
        }
        return all;
    }

    /** Nothing, and whatever can be chosen in one field or two, whether it is answered or not. */
    private List<Asked> choices() {
        List<Asked> choices = new ArrayList<>(List.of(Asked.ALL));
        for (Aspect aspect : Aspect.values()) {
            for (Asked before : List.copyOf(choices)) {
                if (before.filters().size() < 2) {
                    values(aspect).forEach((name, value) -> choices.add(before.and(aspect.code(), name, value)));
                }
            }
        }
        return choices;
    }

    private Map<String, String> values(Aspect aspect) {
        Map<String, String> values = new LinkedHashMap<>();
        page.select("select[name=" + aspect.code() + "] option[value~=.+]")
                .forEach(option -> values.put(option.text(), option.val()));
        return values;
    }

    /** Whether an aspect can stand side by side. */
    boolean isAnswered(Aspect side) {
        return find(new Report(Asked.ALL, Optional.of(side))).isPresent();
    }

    /** Chooses in some fields the first value that can be chosen there, and tells whether that is answered. */
    boolean isAnswered(List<Aspect> fields) {
        Asked asked = Asked.ALL;
        for (Aspect field : fields) {
            Map.Entry<String, String> first =
                    values(field).entrySet().iterator().next();
            asked = asked.and(field.code(), first.getKey(), first.getValue());
        }
        return find(new Report(asked, Optional.empty())).isPresent();
    }

    private Optional<FigureFile> find(Report report) {
        Answer answer = visitor.get(REPORT + "/file?format=csv" + report.query());
        return answer.status() == 422
                ? Optional.empty()
                : Optional.of(FigureFile.ofCsv(answer.expect(200).body()));
    }

    /** The smallest parts of those whom somebody knows who sees records, by all that readers of figures can choose. */
    List<ReportAttack.Part> parts(ReportNotes notes) {
        List<Asked> parts = List.of(Asked.ALL);
        for (Aspect aspect : Aspect.FILTERS) {
            parts = parts.stream()
                    .flatMap(
                            asked -> find(new Report(asked, Optional.of(aspect)))
                                    .orElseThrow()
                                    .table(notes.title(aspect))
                                    .names()
                                    .stream()
                                    .map(name -> and(asked, aspect, name)))
                    .toList();
        }
        return parts.stream()
                .map(part -> new ReportAttack.Part(
                        part.filters(),
                        notes.exact(find(new Report(part, Optional.empty())).orElseThrow())))
                .toList();
    }

    /** Where all have the same there is nothing to choose. */
    private Asked and(Asked asked, Aspect aspect, String name) {
        Map<String, String> values = values(aspect);
        if (values.containsKey(name)) {
            return asked.and(aspect.code(), name, values.get(name));
        }
        Map<String, String> more = new TreeMap<>(asked.filters());
        more.put(aspect.code(), name);
        return new Asked(more, asked.query());
    }
}
