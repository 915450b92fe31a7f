package org.hyzmat.people.family;

import java.util.List;
import org.hyzmat.people.api.Birth;
import org.hyzmat.people.api.FamilyRole;
import org.hyzmat.people.api.PersonLabel;

/** A child that, by the births recorded, is not younger than somebody who brings it up: worth a second look. */
record AgeDoubt(PersonLabel child, PersonLabel caregiver) {

    /** All doubts about the members of one family. */
    static List<AgeDoubt> among(List<MemberRow> members) {
        return persons(members, FamilyRole.Part.CHILD).stream()
                .flatMap(child -> persons(members, FamilyRole.Part.CAREGIVER).stream()
                        .filter(caregiver ->
                                !child.birth().date().isAfter(caregiver.birth().date()))
                        .map(caregiver -> new AgeDoubt(child, caregiver)))
                .toList();
    }

    private static List<PersonLabel> persons(List<MemberRow> members, FamilyRole.Part part) {
        return members.stream()
                .filter(row -> row.role().part() == part)
                .map(MemberRow::person)
                .filter(person -> person.birth().precision() != Birth.Precision.UNKNOWN)
                .toList();
    }
}
