package org.hyzmat.mhpsscourses.coverage;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.figures.Selection;

/**
 * Whom a report is about.
 *
 * @param values what each of some sides shall be; everybody where there is none
 */
record Wanted(Map<Side, String> values) implements Predicate<Crowd> {

    /** Everybody. */
    static final Wanted ALL = new Wanted(Map.of());

    Wanted {
        Map<Side, String> ordered = new EnumMap<>(Side.class);
        ordered.putAll(values);
        values = ordered;
    }

    /** What the fields of a form choose. */
    static Wanted of(Form form) {
        Map<Side, String> values = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            String value = form.value(side.code());
            if (!value.isEmpty()) {
                values.put(side, value);
            }
        }
        return new Wanted(values);
    }

    /** The same, told apart by one side more. */
    Wanted and(Side side, String value) {
        Map<Side, String> more = new EnumMap<>(Side.class);
        more.putAll(values);
        more.put(side, value);
        return new Wanted(more);
    }

    @Override
    public boolean test(Crowd crowd) {
        return values.entrySet().stream()
                .allMatch(each -> each.getKey().of(crowd).equals(each.getValue()));
    }

    /** The question that somebody asks by choosing so. */
    Selection selection() {
        Selection selection = Selection.ALL;
        for (Map.Entry<Side, String> each : values.entrySet()) {
            selection = selection.and(each.getKey().code(), each.getValue());
        }
        return selection;
    }
}
