package org.hyzmat.independentliving.report;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.figures.Selection;

/**
 * Whom a report is about.
 *
 * @param wanted what each of some aspects shall be; everybody where there is none
 */
record Coverage(Map<Aspect, String> wanted) implements Predicate<UserFact> {

    /** Everybody. */
    static final Coverage ALL = new Coverage(Map.of());

    Coverage {
        Map<Aspect, String> ordered = new EnumMap<>(Aspect.class);
        ordered.putAll(wanted);
        wanted = ordered;
    }

    /** What the fields of the report’s form choose. */
    static Coverage of(Form form) {
        Map<Aspect, String> wanted = new LinkedHashMap<>();
        for (Aspect aspect : Aspect.values()) {
            String value = form.value(aspect.code());
            if (!value.isEmpty()) {
                wanted.put(aspect, value);
            }
        }
        return new Coverage(wanted);
    }

    @Override
    public boolean test(UserFact user) {
        return wanted.entrySet().stream()
                .allMatch(each -> each.getKey().of(user).equals(each.getValue()));
    }

    /** The question that somebody asks by choosing so. */
    Selection selection() {
        Selection selection = Selection.ALL;
        for (Map.Entry<Aspect, String> each : wanted.entrySet()) {
            selection = selection.and(each.getKey().code(), each.getValue());
        }
        return selection;
    }
}
