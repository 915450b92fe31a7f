package org.hyzmat.strongfamilies.score;

import java.time.LocalDate;
import java.util.List;
import org.hyzmat.platform.Span;
import org.hyzmat.strongfamilies.web.ShownPerson;

/**
 * One person of a sheet.
 *
 * @param expected whether they belonged to the group on the day the time point counts from
 * @param cells one for each scale of the sheet
 */
public record SheetRow(ShownPerson person, int family, Span span, boolean expected, List<SheetCell> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** Those about this person. */
    public List<SheetCell> asked() {
        return cells.stream().filter(SheetCell::asked).toList();
    }

    /** Whether all is said about this person. */
    public boolean isDone() {
        return asked().stream().allMatch(cell -> cell.stored().isSaid());
    }

    /** Whether there is anything stored. */
    public boolean isBegun() {
        return asked().stream().anyMatch(cell -> cell.stored().isSaid());
    }

    /** The day of what is stored, the latest where they differ; means nothing before. */
    public LocalDate takenOn() {
        return asked().stream()
                .map(cell -> cell.stored().takenOn())
                .max(LocalDate::compareTo)
                .orElse(Score.NONE.takenOn());
    }
}
