package org.hyzmat.people.family;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hyzmat.people.api.Birth;
import org.hyzmat.people.api.FamilyMember;
import org.hyzmat.people.api.FamilyRole;
import org.hyzmat.people.api.PersonLabel;
import org.hyzmat.people.api.Sex;
import org.junit.jupiter.api.Test;

/** Which births look wrong in a family, and in which order its members come. */
class AgeDoubtTest {

    private final MemberRow mother = member("Aýgül", FamilyRole.MOTHER, Birth.in(1988));

    @Test
    void aChildOlderThanItsCaregiverIsDoubted() {
        MemberRow child = member("Aýna", FamilyRole.CHILD, Birth.in(1980));

        assertEquals(List.of(new AgeDoubt(child.person(), mother.person())), AgeDoubt.among(List.of(mother, child)));
    }

    @Test
    void aYoungerChildAndOneOfUnknownAgeAreNot() {
        MemberRow younger = member("Aýna", FamilyRole.CHILD, Birth.in(2015));
        MemberRow unknown = member("Meret", FamilyRole.CHILD, Birth.UNKNOWN);

        assertEquals(List.of(), AgeDoubt.among(List.of(mother, younger, unknown)));
    }

    @Test
    void caregiversComeFirstAndChildrenFromTheEldest() {
        MemberRow younger = member("Aýna", FamilyRole.CHILD, Birth.in(2017));
        MemberRow elder = member("Meret", FamilyRole.CHILD, Birth.in(2012));
        MemberRow aunt = member("Bahar", FamilyRole.OTHER, Birth.in(1950));

        assertEquals(
                List.of(mother, elder, younger, aunt),
                List.of(aunt, younger, elder, mother).stream()
                        .sorted(MemberRow.IN_ORDER)
                        .toList());
    }

    private static MemberRow member(String name, FamilyRole role, Birth birth) {
        PersonLabel person = new PersonLabel(UUID.randomUUID(), name, name, name, Sex.UNKNOWN, birth);
        return new MemberRow(
                UUID.randomUUID(), UUID.randomUUID(), 1, new FamilyMember(person, role, LocalDate.MIN, LocalDate.MAX));
    }
}
