package org.hyzmat.mhpsscourses.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.hyzmat.platform.figures.Counts;
import org.hyzmat.platform.figures.Figure;
import org.hyzmat.platform.figures.Figures;
import org.hyzmat.platform.figures.Offer;
import org.hyzmat.platform.figures.Release;
import org.hyzmat.platform.figures.Selection;
import org.hyzmat.platform.tables.Table;
import org.hyzmat.platform.tables.Value;
import org.hyzmat.platform.tables.Values;

/** Writes counts as tables for one reader; every number is decided about. */
public final class FigureTables {

    private final Scheme scheme;
    private final List<Fact> everything;
    private final Figures figures;
    private final Values values;
    private final Wording wording;
    private final Offer offer;
    private final Release release;

    /**
     * Tables of one kind of counts.
     *
     * @param everything whatever the reader has chosen
     */
    public FigureTables(Scheme scheme, List<Fact> everything, Figures figures, Values values, Wording wording) {
        this.scheme = scheme;
        this.everything = List.copyOf(everything);
        this.figures = figures;
        this.values = values;
        this.wording = wording;
        this.offer = scheme.offer();
        this.release = figures.release(this::counts);
    }

    private Counts counts() {
        Counts counts = new Counts(offer);
        for (Fact fact : everything) {
            Selection part = new Selection(fact.part());
            counts.add(part, fact.number());
            for (String breakdown : scheme.breakdowns()) {
                // that it is nobody may be told
                values(breakdown).forEach(value -> counts.add(part, breakdown, value, 0));
                counts.add(part, breakdown, fact.categories().get(breakdown), fact.number());
            }
        }
        return counts;
    }

    /** Whether the reader may choose so. */
    public boolean offers(Selection asked) {
        return scheme.dimensions().containsAll(asked.filters().keySet()) && figures.offers(offer, asked);
    }

    /** How many there are of what was chosen. */
    public Figure number(Selection asked) {
        return release.figure(asked, sum(asked));
    }

    private long sum(Selection asked) {
        return everything.stream()
                .filter(fact -> fact.isIn(asked))
                .mapToLong(Fact::number)
                .sum();
    }

    /** What there is of a dimension or a breakdown, in the order of the reader. */
    public List<String> values(String name) {
        boolean isDimension = scheme.dimensions().contains(name);
        return everything.stream()
                .map(fact ->
                        isDimension ? fact.part().get(name) : fact.categories().get(name))
                .distinct()
                .sorted(Comparator.comparing((String value) -> wording.order(name, value))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** A table for each dimension that was not chosen and can be put beside what was, then one for each breakdown. */
    public List<Table> all(Selection asked) {
        List<Table> tables = new ArrayList<>();
        for (String dimension : scheme.dimensions()) {
            boolean isChosen = asked.filters().containsKey(dimension);
            if (!isChosen && offers(asked.and(dimension, ""))) {
                tables.add(table(dimension, value -> number(asked.and(dimension, value))));
            }
        }
        for (String breakdown : scheme.breakdowns()) {
            tables.add(table(breakdown, value -> category(asked, breakdown, value)));
        }
        return tables;
    }

    private Figure category(Selection asked, String breakdown, String value) {
        long number = everything.stream()
                .filter(fact ->
                        fact.isIn(asked) && fact.categories().get(breakdown).equals(value))
                .mapToLong(Fact::number)
                .sum();
        return release.figure(asked, breakdown, value, number);
    }

    private Table table(String name, Function<String, Figure> figure) {
        List<List<Value>> rows = new ArrayList<>();
        for (String value : values(name)) {
            rows.add(List.of(Value.of(wording.of(name, value)), values.count(figure.apply(value))));
        }
        return new Table(
                values.text(scheme.unit() + ".by." + name),
                List.of(values.text("figures." + name), values.text(scheme.unit() + ".number")),
                rows,
                values.hidden(rows, figures));
    }
}
