package org.hyzmat.independentliving.volume;

import java.util.ArrayList;
import java.util.List;
import org.hyzmat.platform.tables.Table;
import org.hyzmat.platform.tables.Value;
import org.hyzmat.platform.tables.Values;

/** Writes volumes as the table of a file: times in minutes, money in manats. */
final class VolumeTable {

    private static final List<String> AMOUNTS = List.of("planned", "delivered", "missed");
    private static final List<String> MEASURES = List.of("visits", "minutes", "tasks", "cost");

    private final Values values;

    VolumeTable(Values values) {
        this.values = values;
    }

    Table of(By by, List<VolumeRow> rows, Volume total) {
        List<String> header = new ArrayList<>(List.of(values.text("volume.by." + by.code())));
        for (String amount : AMOUNTS) {
            for (String measure : MEASURES) {
                header.add(values.text(
                        "volume.column", values.text("volume." + amount), values.text("volume.measure." + measure)));
            }
        }
        header.add(values.text("volume.open"));
        header.add(values.text("volume.late"));
        List<List<Value>> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(line(row.name().in(values.language()), row.volume())));
        lines.add(line(values.text("volume.total"), total));
        return new Table(values.text("volume.title"), header, lines, List.of());
    }

    private List<Value> line(String name, Volume volume) {
        List<Value> line = new ArrayList<>(List.of(Value.of(name)));
        for (Amount amount : List.of(volume.planned(), volume.delivered(), volume.missed())) {
            line.add(values.count(amount.visits()));
            line.add(values.count(amount.minutes()));
            line.add(values.count(amount.tasks()));
            line.add(values.decimal(amount.cost(), 2));
        }
        line.add(values.count(volume.open()));
        line.add(values.count(volume.late()));
        return line;
    }
}
