package org.hyzmat.strongfamilies;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.people.api.PersonLabel;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.strongfamilies.curriculum.Strand;
import org.hyzmat.strongfamilies.group.Group;
import org.hyzmat.strongfamilies.register.Known;
import org.hyzmat.strongfamilies.register.Register;
import org.hyzmat.strongfamilies.session.Attendee;
import org.hyzmat.strongfamilies.session.Conflict;
import org.hyzmat.strongfamilies.session.Mark;
import org.hyzmat.strongfamilies.session.Session;

/** Finds who belongs to a session: everybody of the strands that meet in its week. */
final class RosterCall {

    private final Store store;
    private final DirectoryNames names;
    private final Register register;

    RosterCall(Store store, Directory directory, Register register) {
        this.store = store;
        this.names = new DirectoryNames(directory);
        this.register = register;
    }

    /**
     * Who belongs to a session.
     *
     * @param missing whether the register of people could not be asked
     */
    record Answer(Roster roster, boolean missing) {}

    Answer of(Actor actor, Group group, Session session, List<Conflict> conflicts) {
        Set<Strand> strands = strands(group, session);
        List<Attendee> attendees = store.attendance().roster(actor.visible(), session).stream()
                .filter(each -> strands.contains(each.strand()) || each.mark() != Mark.NONE)
                .toList();
        Known<PersonLabel> persons = register.persons(
                actor, attendees.stream().map(Attendee::personId).distinct().toList());
        Portraits portraits = new Portraits(persons, session.day());
        Map<UUID, Mark> mine = conflicts.stream().collect(Collectors.toMap(Conflict::participantId, Conflict::mine));
        Map<UUID, List<RosterRow>> rows = new LinkedHashMap<>();
        Map<UUID, Integer> numbers = new LinkedHashMap<>();
        for (Attendee attendee : attendees) {
            numbers.put(attendee.groupFamilyId(), attendee.familyNumber());
            rows.computeIfAbsent(attendee.groupFamilyId(), unseen -> new ArrayList<>())
                    .add(row(group, portraits.of(attendee), attendee, mine));
        }
        List<RosterFamily> families = new ArrayList<>();
        rows.forEach((id, members) -> families.add(new RosterFamily(numbers.get(id), members)));
        return new Answer(new Roster(families), persons.missing());
    }

    private RosterRow row(Group group, ShownPerson person, Attendee attendee, Map<UUID, Mark> mine) {
        return new RosterRow(
                person,
                attendee.mark(),
                mine.getOrDefault(attendee.participantId(), attendee.mark()),
                mine.containsKey(attendee.participantId()),
                names.colleague(group.agencyId(), attendee.markedBy()),
                attendee.markedAt());
    }

    /** The strands of a week; everybody where the outline does not name the week. */
    private Set<Strand> strands(Group group, Session session) {
        Set<Strand> strands = store.curricula().outline(group.curriculumVersionId()).stream()
                .filter(each -> each.week() == session.number())
                .map(each -> each.strand())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Strand.class)));
        return strands.isEmpty() || strands.contains(Strand.FAMILIES) ? EnumSet.allOf(Strand.class) : strands;
    }
}
