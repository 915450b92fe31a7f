package org.hyzmat.strongfamilies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.hyzmat.people.api.Birth;
import org.hyzmat.people.api.Family;
import org.hyzmat.people.api.FamilyMember;
import org.hyzmat.people.api.FamilyRole;
import org.hyzmat.people.api.PersonLabel;
import org.hyzmat.people.api.Sex;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.strongfamilies.curriculum.CurriculumVersion;
import org.hyzmat.strongfamilies.group.JoinRules;
import org.hyzmat.strongfamilies.group.Participant;

/**
 * A member of a family who could come to a group.
 *
 * @param key what stands for the member in the form
 * @param name the name, empty where the register of people does not say
 * @param age the age today, empty where it is not known
 */
record Candidate(String key, String name, FamilyRole role, Sex sex, String age, boolean exactAge) {

    /** The number by which a text chooses its form: 0 female, 1 male, 2 not known. */
    public int gender() {
        return role.sex() == Sex.UNKNOWN ? sex.ordinal() : role.sex().ordinal();
    }

    /** What stands for the member where two people changed who comes. */
    Choice asChoice() {
        return new Choice(key, Names.same(name));
    }

    /** Whether groups are for somebody at all: a caregiver or a child of the family. */
    static boolean mayCome(FamilyMember member) {
        return member.role().part() != FamilyRole.Part.OTHER;
    }

    /** Those of a family who could come. */
    static List<Candidate> of(Family family, LocalDate today) {
        return family.membersOn(today).stream()
                .filter(Candidate::mayCome)
                .map(member -> of(family, member, today))
                .toList();
    }

    private static Candidate of(Family family, FamilyMember member, LocalDate today) {
        PersonLabel person = member.person();
        return new Candidate(
                JoinRules.key(family, member),
                person.name(),
                member.role(),
                person.sex(),
                age(member.role(), person.birth(), today),
                person.birth().isExact());
    }

    /** Somebody who comes already, whatever the register of people says. */
    static Candidate of(UUID family, Participant participant, Optional<PersonLabel> label, LocalDate today) {
        return new Candidate(
                JoinRules.key(family, participant.personId()),
                label.map(PersonLabel::name).orElse(""),
                participant.role(),
                label.map(PersonLabel::sex).orElse(Sex.UNKNOWN),
                age(participant.role(), participant.birth(), today),
                participant.birth().isExact());
    }

    private static String age(FamilyRole role, Birth birth, LocalDate today) {
        OptionalInt age = birth.ageOn(today);
        boolean isChild = role.part() == FamilyRole.Part.CHILD;
        return isChild && age.isPresent() ? String.valueOf(age.getAsInt()) : "";
    }

    /** The keys of those who are ticked at first: caregivers, and children of the age the programme is for. */
    static List<String> proposed(Family family, CurriculumVersion curriculum, LocalDate today) {
        return family.membersOn(today).stream()
                .filter(member -> suits(member, curriculum, today))
                .map(member -> JoinRules.key(family, member))
                .toList();
    }

    private static boolean suits(FamilyMember member, CurriculumVersion curriculum, LocalDate today) {
        OptionalInt age = member.person().birth().ageOn(today);
        return switch (member.role().part()) {
            case CAREGIVER -> true;
            case CHILD ->
                age.isPresent() && JoinRules.suits(curriculum, member.person().birth(), age.getAsInt());
            case OTHER -> false;
        };
    }
}
