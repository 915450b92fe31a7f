package org.hyzmat.strongfamilies.group;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.hyzmat.people.api.Birth;
import org.hyzmat.people.api.Family;
import org.hyzmat.people.api.FamilyMember;
import org.hyzmat.people.api.FamilyRole;
import org.hyzmat.platform.Problems;
import org.hyzmat.strongfamilies.curriculum.CurriculumVersion;

/**
 * Who may come to a group: children of the ages its programme is for, and everybody with one family only.
 *
 * @param curriculum what the group follows
 * @param present families that belong or belonged to the group
 */
public record JoinRules(CurriculumVersion curriculum, List<GroupFamily> present) {

    public JoinRules {
        present = List.copyOf(present);
    }

    /** What stands for a person of a family in a form: a child can belong to two families. */
    public static String key(UUID family, UUID person) {
        return family + "." + person;
    }

    /** What stands for a member of a family in a form. */
    public static String key(Family family, FamilyMember member) {
        return key(family.id(), member.person().id());
    }

    /** Notes what is wrong with somebody of a family who comes from a day on. */
    void check(UUID family, FamilyMember member, LocalDate day, Problems problems) {
        String field = "member-" + key(family, member.person().id());
        Birth birth = member.person().birth();
        OptionalInt age = birth.ageOn(day);
        boolean tooYoungOrOld = member.role().part() == FamilyRole.Part.CHILD
                && age.isPresent()
                && !suits(curriculum, birth, age.getAsInt());
        problems.when(
                tooYoungOrOld,
                field,
                "join.age",
                member.person().name(),
                age.orElse(0),
                curriculum.childAgeFrom(),
                curriculum.childAgeTo());
        problems.when(
                comesAlready(family, member, day),
                field,
                "join.person-twice",
                member.person().name());
    }

    private boolean comesAlready(UUID family, FamilyMember member, LocalDate day) {
        return present.stream()
                .filter(each -> !each.familyId().equals(family))
                .flatMap(each -> each.comingFrom(day).stream())
                .anyMatch(each -> each.personId().equals(member.person().id()));
    }

    /** Whether a child may come: an age reckoned from a year alone may be one too high. */
    public static boolean suits(CurriculumVersion curriculum, Birth birth, int age) {
        return curriculum.suits(age) || !birth.isExact() && curriculum.suits(age - 1);
    }
}
