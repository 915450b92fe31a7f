package org.hyzmat.mhpsscourses.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.sheets.Cell;
import org.hyzmat.platform.sheets.Sheet;
import org.hyzmat.platform.tables.Values;

/** Writes activities as a table of a file, with a column for every sex and age. */
final class ActivitySheet {

    private final DirectoryNames names;
    private final Values values;

    ActivitySheet(DirectoryNames names, Values values) {
        this.names = names;
        this.values = values;
    }

    Sheet of(List<Activity> activities) {
        List<String> header = new ArrayList<>(Stream.of("day", "place", "layer", "sector", "code", "edition", "kind")
                .map(column -> values.text("activity." + column))
                .toList());
        Reached.nobody().forEach(cell -> header.add(word(values, cell)));
        header.add(values.text("activity.people"));
        return Sheet.of(
                values.text("activity.list"),
                header,
                activities.stream().map(this::row).toList());
    }

    /** What to call a number of people of a sex and an age. */
    static String word(Values values, Reached cell) {
        return values.text(
                "activity.cell",
                values.text("sex." + cell.sex().code()),
                values.text("age." + cell.ageBand().code()));
    }

    private List<Cell> row(Activity activity) {
        List<Cell> row = new ArrayList<>(List.of(
                Cell.of(activity.heldOn()),
                Cell.of(names.place(activity.placeId()).in(values.language())),
                Cell.of(values.text("layer." + activity.layer().code())),
                Cell.of(values.text("sector." + activity.sector().code())),
                Cell.of(activity.kind().code()),
                Cell.of(activity.kind().edition()),
                Cell.of(activity.kind().name().in(values.language()))));
        Reached.nobody().forEach(cell -> row.add(Cell.of(activity.people(cell.sex(), cell.ageBand()))));
        row.add(Cell.of(activity.people()));
        return row;
    }
}
