package org.hyzmat.strongfamilies.score;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hyzmat.platform.Form;

/** The fields of a sheet as they are first shown, with what is stored in the reader's way of writing numbers. */
final class SheetFields {

    private final Map<String, String> values = new HashMap<>();
    private final Locale reader;

    private SheetFields(Locale reader) {
        this.reader = reader;
    }

    /** A form that shows what is stored. */
    static Form stored(List<SheetRow> rows, LocalDate today, Locale reader) {
        SheetFields fields = new SheetFields(reader);
        fields.values.put(ScoreForm.DAY, today.toString());
        rows.forEach(fields::add);
        return Form.filled(fields.values);
    }

    /** What somebody typed, now beside what is stored: handed in once more, it replaces that. */
    static Form clash(Form typed, List<SheetRow> rows) {
        Form shown = typed;
        for (SheetRow row : rows) {
            for (SheetCell cell : row.asked()) {
                shown = shown.with("was-" + cell.key(), cell.stored().code());
            }
        }
        return shown;
    }

    private void add(SheetRow row) {
        for (SheetCell cell : row.asked()) {
            Score score = cell.stored();
            values.put("was-" + cell.key(), score.code());
            values.put("v-" + cell.key(), score.isNumber() ? written(score.points()) : "");
            values.put(
                    "reason-" + cell.key(), score.isMissing() ? score.missing().code() : "");
        }
        values.put("reason-" + row.person().participant(), reason(row));
    }

    private String written(BigDecimal points) {
        NumberFormat format = NumberFormat.getInstance(reader);
        format.setGroupingUsed(false);
        return format.format(points);
    }

    /** The one reason of all cells of a person without a number. */
    private static String reason(SheetRow row) {
        List<String> reasons = row.asked().stream()
                .filter(cell -> !cell.stored().isNumber())
                .map(cell -> cell.stored().isMissing() ? cell.stored().missing().code() : "")
                .distinct()
                .toList();
        return reasons.size() > 1 ? ScoreForm.KEPT : reasons.isEmpty() ? "" : reasons.get(0);
    }
}
