package org.hyzmat.strongfamilies.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.hyzmat.platform.tables.Table;
import org.hyzmat.platform.tables.Value;
import org.hyzmat.platform.tables.Values;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** What studies elsewhere published, to stand beside the scores of this portal. */
final class PublishedStudies {

    private final Jdbi jdbi;

    PublishedStudies(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Every published mean, by study and time. */
    List<PublishedMean> all() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select p.scale_id, p.country, p.families, p.source, p.time_point_number, p.mean, p.test
                        from published_mean p
                        order by p.source, p.scale_id, p.time_point_number
                        """)
                .map(ConstructorMapper.of(PublishedMean.class))
                .list());
    }

    /** A table of what is published on a scale; none where nothing is. */
    List<Table> on(UUID scale, Values values) {
        List<PublishedMean> means =
                all().stream().filter(mean -> mean.scaleId().equals(scale)).toList();
        if (means.isEmpty()) {
            return List.of();
        }
        Collection<Integer> times = new TreeSet<>();
        Map<String, List<PublishedMean>> studies = new LinkedHashMap<>();
        means.forEach(mean -> {
            times.add(mean.timePointNumber());
            studies.computeIfAbsent(mean.country(), unseen -> new ArrayList<>()).add(mean);
        });
        List<String> header =
                new ArrayList<>(List.of(values.text("published.study"), values.text("published.families")));
        times.forEach(time -> header.add(Worded.time(values, time)));
        header.add(values.text("published.test"));
        List<List<Value>> rows = studies.values().stream()
                .map(study -> row(study, times, values))
                .toList();
        List<String> notes = new ArrayList<>(List.of(values.text("published.note")));
        means.stream().map(PublishedMean::source).distinct().forEach(notes::add);
        return List.of(new Table(values.text("published.title"), header, rows, notes));
    }

    private static List<Value> row(List<PublishedMean> study, Collection<Integer> times, Values values) {
        PublishedMean first = study.get(0);
        List<Value> row = new ArrayList<>();
        row.add(values.words("published.country." + first.country()));
        row.add(values.count(first.families()));
        for (int time : times) {
            row.add(study.stream()
                    .filter(mean -> mean.timePointNumber() == time)
                    .map(mean -> values.decimal(mean.mean().doubleValue()))
                    .findFirst()
                    .orElse(Value.NONE));
        }
        row.add(Value.of(first.test()));
        return row;
    }
}
