package org.hyzmat.strongfamilies.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problems;

/** What forms of this module have in common when two people change one record. */
public final class Forms {

    private Forms() {}

    /** A form not yet filled in by the person, with fields that hold several values. */
    public static Form filled(Map<String, List<String>> values) {
        return new Form(values, List.of());
    }

    /** The same form with another value of a field. */
    public static Form with(Form form, String field, String value) {
        Map<String, List<String>> typed = new HashMap<>(form.typed());
        typed.put(field, List.of(value));
        return new Form(typed, form.problems());
    }

    /**
     * What a person typed beside what is stored now, field by field; handed in once more it replaces that.
     *
     * @param stored the record as it is now, as its form is first shown
     * @param worded what to show for a stored value, such as a name for an id
     */
    public static Form clash(Form typed, Form stored, UnaryOperator<String> worded) {
        Problems problems = new Problems().add("", "conflict.form");
        TreeSet<String> fields = new TreeSet<>(stored.typed().keySet());
        fields.removeAll(List.of("id", "version"));
        for (String field : fields) {
            List<String> words =
                    stored.values(field).stream().sorted().map(worded).toList();
            boolean differs = !stored.values(field).stream()
                    .sorted()
                    .toList()
                    .equals(typed.values(field).stream().sorted().toList());
            problems.when(differs && !isBlank(typed, stored, field), field, "conflict.field", String.join(", ", words));
        }
        return with(typed, "version", stored.value("version")).with(refusal(problems));
    }

    private static boolean isBlank(Form typed, Form stored, String field) {
        return typed.value(field).isEmpty() && stored.value(field).isEmpty();
    }

    private static InvalidInputException refusal(Problems problems) {
        try {
            problems.throwIfAny();
        } catch (InvalidInputException refusal) {
            return refusal;
        }
        throw new IllegalStateException("A clash has at least one problem.");
    }
}
