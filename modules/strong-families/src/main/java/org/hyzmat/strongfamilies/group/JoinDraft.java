package org.hyzmat.strongfamilies.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.hyzmat.people.api.Birth;
import org.hyzmat.people.api.Family;
import org.hyzmat.people.api.FamilyMember;
import org.hyzmat.people.api.FamilyRole;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problems;
import org.hyzmat.strongfamilies.curriculum.CurriculumVersion;

/** The families a coordinator adds to a group, with those of each who will come. */
public record JoinDraft(LocalDate joinedOn, List<Joining> families) {

    public JoinDraft {
        families = List.copyOf(families);
    }

    /**
     * Reads and checks a form.
     *
     * @param offered the families shown in the form
     * @param curriculum what the group follows: it says which children it is for
     * @param present families that belong or belonged to the group
     * @throws InvalidInputException if anything is wrong
     */
    public static JoinDraft of(
            Form form, List<Family> offered, CurriculumVersion curriculum, List<GroupFamily> present) {
        return new Reading(form, curriculum, present).of(offered);
    }

    /** One reading of a form. */
    private static final class Reading {

        private final Form form;
        private final CurriculumVersion curriculum;
        private final List<GroupFamily> present;
        private final Problems problems = new Problems();
        private final Set<UUID> chosen = new HashSet<>();

        Reading(Form form, CurriculumVersion curriculum, List<GroupFamily> present) {
            this.form = form;
            this.curriculum = curriculum;
            this.present = present;
        }

        JoinDraft of(List<Family> offered) {
            problems.require("joined", form.value("joined"));
            LocalDate joinedOn = form.date("joined", problems).orElse(LocalDate.EPOCH);
            List<Joining> families = new ArrayList<>();
            for (Family family : offered) {
                if (form.values("family").contains(family.id().toString())) {
                    families.add(joining(family, joinedOn));
                }
            }
            if (families.isEmpty()) {
                problems.add("family", "join.none");
            }
            problems.throwIfAny();
            return new JoinDraft(joinedOn, families);
        }

        private Joining joining(Family family, LocalDate joinedOn) {
            String field = "family-" + family.id();
            UUID id = Ids.of(form.value("id-" + family.id())).orElse(family.id());
            problems.when(isPresent(family, id, joinedOn), field, "join.twice", family.name());
            List<FamilyMember> members = family.members().stream()
                    .filter(member -> form.values("member").contains(key(family, member)))
                    .toList();
            problems.when(members.isEmpty(), field, "join.nobody", family.name());
            for (FamilyMember member : members) {
                checkAge(family, member, joinedOn);
                problems.when(
                        !chosen.add(member.person().id()) || comesAlready(family, member, joinedOn),
                        field,
                        "join.person-twice",
                        member.person().name());
            }
            return new Joining(id, family.id(), members);
        }

        /** Whether the family belongs to the group from a day on, unless this very form added it before. */
        private boolean isPresent(Family family, UUID id, LocalDate day) {
            return present.stream()
                    .filter(each -> !each.id().equals(id))
                    .filter(each -> !each.span().toOn().isBefore(day))
                    .anyMatch(each -> each.familyId().equals(family.id()));
        }

        private boolean comesAlready(Family family, FamilyMember member, LocalDate day) {
            return present.stream()
                    .filter(each -> !each.familyId().equals(family.id()))
                    .flatMap(each -> each.participants().stream())
                    .filter(each -> !each.span().toOn().isBefore(day))
                    .anyMatch(each -> each.personId().equals(member.person().id()));
        }

        private void checkAge(Family family, FamilyMember member, LocalDate day) {
            OptionalInt age = member.person().birth().ageOn(day);
            boolean tooYoungOrOld = member.role().part() == FamilyRole.Part.CHILD
                    && age.isPresent()
                    && !suits(curriculum, member.person().birth(), age.getAsInt());
            problems.when(
                    tooYoungOrOld,
                    "member-" + key(family, member),
                    "join.age",
                    member.person().name(),
                    age.orElse(0),
                    curriculum.childAgeFrom(),
                    curriculum.childAgeTo());
        }
    }

    /** What stands for a member of a family in the form: a child can belong to two families. */
    public static String key(Family family, FamilyMember member) {
        return family.id() + "." + member.person().id();
    }

    /** Whether a child may come: an age reckoned from a year alone may be one too high. */
    public static boolean suits(CurriculumVersion curriculum, Birth birth, int age) {
        return curriculum.suits(age) || !birth.isExact() && curriculum.suits(age - 1);
    }
}
