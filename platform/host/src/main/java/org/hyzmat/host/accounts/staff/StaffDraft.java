package org.hyzmat.host.accounts.staff;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.directory.Choice;

/**
 * A colleague as an administrator fills them in.
 *
 * @param function a role
 * @param services those in which they work
 * @param from the first day, {@link LocalDate#MIN} when not known
 * @param until the last day, {@link LocalDate#MAX} while it lasts
 */
record StaffDraft(String name, String function, Set<UUID> services, LocalDate from, LocalDate until) {

    /** The fields of the form, in their order. */
    static final List<String> FIELDS = List.of("name", "function", "service", "from", "until");

    private static final int LONGEST_NAME = 200;

    /**
     * Reads a form.
     *
     * @param functions those that may be given
     * @param services those that the agency offers
     * @param problems what is wrong besides
     * @throws org.hyzmat.platform.InvalidInputException with all that is wrong
     */
    static StaffDraft of(Form form, List<Choice> functions, List<Choice> services, Problems problems) {
        String name = form.value("name").strip();
        problems.require("name", name);
        problems.length("name", name, LONGEST_NAME);
        String function = form.value("function");
        problems.require("function", function);
        problems.when(!function.isEmpty() && !isAmong(functions, List.of(function)), "function", "problem.choice");
        List<String> chosen = form.values("service");
        problems.when(!isAmong(services, chosen), "service", "problem.choice");
        LocalDate from = form.date("from", problems).orElse(LocalDate.MIN);
        LocalDate until = form.date("until", problems).orElse(LocalDate.MAX);
        problems.when(until.isBefore(from), "until", "grant.until.before");
        problems.throwIfAny();
        return new StaffDraft(
                name, function, chosen.stream().map(UUID::fromString).collect(Collectors.toSet()), from, until);
    }

    private static boolean isAmong(List<Choice> choices, Collection<String> values) {
        return choices.stream().map(Choice::value).collect(Collectors.toSet()).containsAll(values);
    }
}
