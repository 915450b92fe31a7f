package org.hyzmat.strongfamilies.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.hyzmat.people.api.Birth;
import org.hyzmat.people.api.Family;
import org.hyzmat.people.api.FamilyRole;
import org.hyzmat.people.api.PersonLabel;
import org.hyzmat.people.api.Sex;
import org.hyzmat.platform.Known;
import org.hyzmat.strongfamilies.curriculum.Strand;
import org.hyzmat.strongfamilies.group.GroupFamily;
import org.hyzmat.strongfamilies.group.Participant;
import org.hyzmat.strongfamilies.session.Attendee;

/** Puts what this module keeps of people together with what the register of people says of them. */
public final class Portraits {

    private final Known<PersonLabel> persons;
    private final LocalDate day;
    private final Map<UUID, Map<Strand, Integer>> counted = new HashMap<>();

    /**
     * Begins a page.
     *
     * @param persons what the register said
     * @param day the day on which ages are shown
     */
    public Portraits(Known<PersonLabel> persons, LocalDate day) {
        this.persons = persons;
        this.day = day;
    }

    /** The families of a group. */
    public List<ShownFamily> of(List<GroupFamily> families, Known<Family> known) {
        List<ShownFamily> shown = new ArrayList<>();
        for (GroupFamily family : families) {
            String name = known.find(family.familyId()).map(Family::name).orElse("");
            List<Coming> people = family.participants().stream()
                    .map(each -> Coming.of(of(each), each.span(), family.span()))
                    .toList();
            shown.add(new ShownFamily(family, name, people));
        }
        return shown;
    }

    private ShownPerson of(Participant participant) {
        return of(
                participant.id(),
                participant.personId(),
                participant.role(),
                participant.birth(),
                ordinal(participant.groupFamilyId(), participant.strand()));
    }

    /** Somebody who belongs to a session. */
    public ShownPerson of(Attendee attendee) {
        return of(
                attendee.participantId(),
                attendee.personId(),
                attendee.role(),
                attendee.birth(),
                ordinal(attendee.groupFamilyId(), attendee.strand()));
    }

    private ShownPerson of(UUID participant, UUID person, FamilyRole role, Birth birth, int ordinal) {
        Optional<PersonLabel> label = persons.find(person);
        OptionalInt age = birth.ageOn(day);
        boolean isChild = role.part() == FamilyRole.Part.CHILD;
        return new ShownPerson(
                participant,
                label.map(PersonLabel::name).orElse(""),
                label.map(isChild ? PersonLabel::givenName : PersonLabel::name).orElse(""),
                ordinal,
                isChild ? Strand.CHILDREN : Strand.CAREGIVERS,
                role,
                label.map(PersonLabel::sex).orElse(Sex.UNKNOWN),
                isChild && age.isPresent() ? String.valueOf(age.getAsInt()) : "",
                birth.isExact());
    }

    private int ordinal(UUID family, Strand strand) {
        return counted.computeIfAbsent(family, unseen -> new EnumMap<>(Strand.class))
                .merge(strand, 1, Integer::sum);
    }
}
