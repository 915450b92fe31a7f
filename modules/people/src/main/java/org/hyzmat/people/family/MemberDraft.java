package org.hyzmat.people.family;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hyzmat.people.api.FamilyRole;
import org.hyzmat.people.api.Sex;
import org.hyzmat.people.forms.BornField;
import org.hyzmat.people.names.PersonName;
import org.hyzmat.people.person.PersonDraft;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;

/**
 * Somebody who is to belong to a family, typed into fields of one prefix.
 *
 * @param prefix what the names of the fields begin with
 * @param choice who it is: {@link #NEWCOMER}, the id of a person known already, or empty while nobody has decided
 */
public record MemberDraft(String prefix, String choice, PersonDraft person, Belonging belonging) {

    /** The choice that says: none of the persons known. */
    public static final String NEWCOMER = "new";

    /** As what, and for how long, somebody belongs to a family. */
    public record Belonging(FamilyRole role, LocalDate from, LocalDate to) {

        /** Reads the fields of a prefix and notes what is wrong with them. */
        static Belonging read(Form form, String prefix, Problems problems) {
            Belonging belonging = new Belonging(
                    readRole(form, prefix, problems),
                    form.date(prefix + "-from", problems).orElse(LocalDate.MIN),
                    form.date(prefix + "-to", problems).orElse(LocalDate.MAX));
            problems.when(belonging.to.isBefore(belonging.from), prefix + "-to", "problem.member.ends-first");
            return belonging;
        }

        /** Whether two times share a day. */
        boolean overlaps(LocalDate otherFrom, LocalDate otherTo) {
            return !from.isAfter(otherTo) && !otherFrom.isAfter(to);
        }
    }

    /**
     * Reads the fields of a prefix and notes what is wrong with them.
     *
     * @param family the family name of somebody for whom none was typed
     * @param place where a new person lives
     */
    static MemberDraft read(Form form, String prefix, String family, String place, LocalDate today, Problems problems) {
        Belonging belonging = Belonging.read(form, prefix, problems);
        String typed = form.value(prefix + "-name");
        problems.require(prefix + "-name", typed);
        PersonName.check(problems, prefix + "-name", typed);
        Sex sex = belonging.role.sex() == Sex.UNKNOWN
                ? PersonDraft.readSex(prefix + "-sex", form, problems)
                : belonging.role.sex();
        PersonDraft person = new PersonDraft(
                PersonName.read(typed, family, sex),
                "",
                sex,
                BornField.read(prefix + "-born", form.value(prefix + "-born"), today, problems),
                place);
        return new MemberDraft(prefix, readChoice(form, prefix + "-person", problems), person, belonging);
    }

    /** The id of the person known already who was chosen. */
    Optional<UUID> known() {
        return Optional.of(choice)
                .filter(id -> !id.isEmpty() && !id.equals(NEWCOMER))
                .map(UUID::fromString);
    }

    /** Whether two drafts can only mean one person. */
    boolean isSameAs(MemberDraft other) {
        return known().isPresent() && known().equals(other.known())
                || known().isEmpty() && other.known().isEmpty() && person.equals(other.person);
    }

    private static String readChoice(Form form, String field, Problems problems) {
        return form.value(field).equals(NEWCOMER)
                ? NEWCOMER
                : form.id(field, problems).map(UUID::toString).orElse("");
    }

    private static FamilyRole readRole(Form form, String prefix, Problems problems) {
        String typed = form.value(prefix + "-role");
        problems.require(prefix + "-role", typed);
        return Stream.of(FamilyRole.values())
                .filter(role -> role.code().equals(typed))
                .findFirst()
                .orElseGet(() -> {
                    problems.when(!typed.isEmpty(), prefix + "-role", "problem.choice");
                    return FamilyRole.OTHER;
                });
    }
}
