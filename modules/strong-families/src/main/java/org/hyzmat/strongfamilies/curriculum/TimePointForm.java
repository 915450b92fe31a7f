package org.hyzmat.strongfamilies.curriculum;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;

/** The fields of a form that say when the families of a programme are asked. */
public final class TimePointForm {

    private static final UUID NO_ID = new UUID(0, 0);
    private static final Comparator<TimePoint> IN_TIME =
            Comparator.comparing(TimePoint::anchor).thenComparing(TimePoint::offsetDays);

    private TimePointForm() {}

    /** Reads the time points of a form; a line without days is left out, the others are numbered as they stand. */
    static List<TimePoint> read(Form form, Problems problems) {
        List<TimePoint> points = new ArrayList<>();
        for (int row = 1; row <= TimePoint.MOST; row++) {
            if (!form.value("point-days-" + row).isEmpty()) {
                TimePoint point = point(form, row, points.size() + 1, problems);
                boolean isLater = points.isEmpty() || IN_TIME.compare(points.get(points.size() - 1), point) < 0;
                problems.when(!isLater, "point-days-" + row, "point.order");
                points.add(point);
            }
        }
        return points;
    }

    private static TimePoint point(Form form, int row, int number, Problems problems) {
        Optional<Anchor> anchor = Anchor.of(form.value("point-anchor-" + row));
        problems.when(anchor.isEmpty(), "point-anchor-" + row, "problem.choice", form.value("point-anchor-" + row));
        return new TimePoint(
                NO_ID,
                number,
                anchor.orElse(Anchor.LAST_SESSION),
                days(form, "point-days-" + row, -365, 1095, problems),
                days(form, "point-before-" + row, 0, 365, problems),
                days(form, "point-after-" + row, 0, 365, problems),
                !form.value("point-confirmed-" + row).equals("yes"),
                !form.value("point-window-confirmed-" + row).equals("yes"));
    }

    private static int days(Form form, String field, int lowest, int highest, Problems problems) {
        int days = form.number(field, problems).orElse(0);
        problems.range(field, days, lowest, highest);
        return days;
    }

    /** The values of the fields for what is stored. */
    public static Map<String, String> values(List<TimePoint> points) {
        Map<String, String> values = new HashMap<>();
        for (TimePoint point : points) {
            int row = point.number();
            values.put("point-anchor-" + row, point.anchor().code());
            values.put("point-days-" + row, String.valueOf(point.offsetDays()));
            values.put("point-before-" + row, String.valueOf(point.daysBefore()));
            values.put("point-after-" + row, String.valueOf(point.daysAfter()));
            if (!point.unconfirmed()) {
                values.put("point-confirmed-" + row, "yes");
            }
            if (!point.windowUnconfirmed()) {
                values.put("point-window-confirmed-" + row, "yes");
            }
        }
        return values;
    }
}
