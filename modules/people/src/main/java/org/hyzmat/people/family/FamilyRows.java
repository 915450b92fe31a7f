package org.hyzmat.people.family;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;

/**
 * The rows for members in the form for a family: more of them can be asked for without losing what was typed.
 *
 * @param caregivers the prefixes of the rows for caregivers
 * @param children the prefixes of the rows for children
 */
public record FamilyRows(List<String> caregivers, List<String> children) {

    private static final int MOST_CAREGIVERS = 4;
    private static final int MOST_CHILDREN = 12;
    private static final List<String> TYPED = List.of("-name", "-sex", "-born", "-person");

    /** The rows that a form has. */
    static FamilyRows of(Form form) {
        return new FamilyRows(
                prefixes("caregiver-", count(form, "caregivers", MOST_CAREGIVERS)),
                prefixes("child-", count(form, "children", MOST_CHILDREN)));
    }

    /** The form with one row more, as its button {@code more} says. */
    static Form withOneMore(Form form) {
        return switch (form.value("more")) {
            case "caregiver" -> with(form, "caregivers", count(form, "caregivers", MOST_CAREGIVERS - 1) + 1);
            case "child" -> with(form, "children", count(form, "children", MOST_CHILDREN - 1) + 1);
            default -> form;
        };
    }

    /** The rows in which something was typed. */
    List<String> filled(Form form) {
        return Stream.concat(caregivers.stream(), children.stream())
                .filter(prefix -> TYPED.stream()
                        .anyMatch(field -> !form.value(prefix + field).isEmpty()))
                .toList();
    }

    /** How many rows for caregivers there are. */
    public int caregiverCount() {
        return caregivers.size();
    }

    /** How many rows for children there are. */
    public int childCount() {
        return children.size();
    }

    /** Whether another caregiver finds room. */
    public boolean moreCaregivers() {
        return caregivers.size() < MOST_CAREGIVERS;
    }

    /** Whether another child finds room. */
    public boolean moreChildren() {
        return children.size() < MOST_CHILDREN;
    }

    private static Form with(Form form, String field, int count) {
        Map<String, List<String>> typed = new LinkedHashMap<>(form.typed());
        typed.put(field, List.of(String.valueOf(count)));
        return new Form(typed, form.problems());
    }

    private static int count(Form form, String field, int most) {
        return Math.max(1, Math.min(most, form.number(field, new Problems()).orElse(1)));
    }

    private static List<String> prefixes(String kind, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(row -> kind + row).toList();
    }
}
