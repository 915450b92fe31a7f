package org.hyzmat.strongfamilies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.people.api.PersonLabel;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Known;
import org.hyzmat.platform.attendance.Mark;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.strongfamilies.curriculum.CurriculumSession;
import org.hyzmat.strongfamilies.curriculum.Strand;
import org.hyzmat.strongfamilies.group.Group;
import org.hyzmat.strongfamilies.register.Register;
import org.hyzmat.strongfamilies.session.Attendee;
import org.hyzmat.strongfamilies.session.Conflict;
import org.hyzmat.strongfamilies.session.Session;
import org.hyzmat.strongfamilies.web.Portraits;
import org.hyzmat.strongfamilies.web.ShownPerson;
import org.hyzmat.strongfamilies.web.Store;

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
        List<CurriculumSession> outline = store.curricula().outline(group.curriculumVersionId());
        List<Attendee> attendees = store.attendance().roster(actor.visible(), session).stream()
                .filter(each -> meets(outline, session, each.strand()) || each.mark() != Mark.NONE)
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

    /** Whether a strand meets in a session; everybody does where the outline does not name the week. */
    static boolean meets(List<CurriculumSession> outline, Session session, Strand strand) {
        List<CurriculumSession> week =
                outline.stream().filter(each -> each.week() == session.number()).toList();
        return week.isEmpty()
                || week.stream().anyMatch(each -> each.strand() == strand || each.strand() == Strand.FAMILIES);
    }
}
