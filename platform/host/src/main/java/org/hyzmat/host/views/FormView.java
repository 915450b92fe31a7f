package org.hyzmat.host.views;

import java.util.List;
import java.util.Map;
import org.hyzmat.platform.Conflict;
import org.hyzmat.platform.Form;

/**
 * A form as a view shows it: what was typed, and what is wrong in the reader's language.
 *
 * @param form what was typed
 * @param problems every fault as a sentence
 */
public record FormView(Form form, List<Fault> problems) {

    /** A form with nothing typed. */
    static final FormView BLANK = new FormView(new Form(Map.of(), List.of()), List.of());

    /** A fault of one field. */
    public record Fault(String field, String message) {}

    /** The first value of a field, empty when there is none. */
    public String value(String field) {
        return form.value(field);
    }

    /** All values of a field. */
    public List<String> values(String field) {
        return form.values(field);
    }

    /** What is wrong with a field. */
    public List<String> problemsOf(String field) {
        return problems.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::message)
                .toList();
    }

    /** The fields that somebody else changed meanwhile. */
    public List<Conflict> conflicts() {
        return form.conflicts();
    }

    /** Whether anything is wrong. */
    public boolean hasProblems() {
        return !problems.isEmpty();
    }
}
