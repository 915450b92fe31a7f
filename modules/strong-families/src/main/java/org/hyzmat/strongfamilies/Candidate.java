package org.hyzmat.strongfamilies;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.hyzmat.people.api.Family;
import org.hyzmat.people.api.FamilyMember;
import org.hyzmat.people.api.FamilyRole;
import org.hyzmat.people.api.Sex;
import org.hyzmat.strongfamilies.curriculum.CurriculumVersion;
import org.hyzmat.strongfamilies.group.JoinDraft;

/**
 * A member of a family who could come to a group.
 *
 * @param key what stands for the member in the form
 * @param age the age today, empty where it is not known
 */
record Candidate(String key, String name, FamilyRole role, Sex sex, String age, boolean exactAge) {

    /** The number by which a text chooses its form: 0 female, 1 male, 2 not known. */
    public int gender() {
        return role.sex() == Sex.UNKNOWN ? sex.ordinal() : role.sex().ordinal();
    }

    static List<Candidate> of(Family family, LocalDate today) {
        return family.membersOn(today).stream()
                .filter(member -> member.role().part() != FamilyRole.Part.OTHER)
                .map(member -> of(family, member, today))
                .toList();
    }

    private static Candidate of(Family family, FamilyMember member, LocalDate today) {
        OptionalInt age = member.person().birth().ageOn(today);
        boolean isChild = member.role().part() == FamilyRole.Part.CHILD;
        return new Candidate(
                JoinDraft.key(family, member),
                member.person().name(),
                member.role(),
                member.person().sex(),
                isChild && age.isPresent() ? String.valueOf(age.getAsInt()) : "",
                member.person().birth().isExact());
    }

    /** The keys of those who are ticked at first: caregivers, and children of the age the programme is for. */
    static List<String> proposed(Family family, CurriculumVersion curriculum, LocalDate today) {
        return family.membersOn(today).stream()
                .filter(member -> suits(member, curriculum, today))
                .map(member -> JoinDraft.key(family, member))
                .toList();
    }

    private static boolean suits(FamilyMember member, CurriculumVersion curriculum, LocalDate today) {
        OptionalInt age = member.person().birth().ageOn(today);
        return switch (member.role().part()) {
            case CAREGIVER -> true;
            case CHILD ->
                age.isPresent() && JoinDraft.suits(curriculum, member.person().birth(), age.getAsInt());
            case OTHER -> false;
        };
    }
}
