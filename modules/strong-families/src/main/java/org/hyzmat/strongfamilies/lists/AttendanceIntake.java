package org.hyzmat.strongfamilies.lists;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.attendance.Mark;
import org.hyzmat.platform.imports.Checked;
import org.hyzmat.platform.imports.ListIntake;
import org.hyzmat.platform.imports.ListRow;
import org.hyzmat.strongfamilies.session.Session;

/** Reads a list of attendance by the rules of the screen on which it is marked. */
final class AttendanceIntake implements ListIntake<NewMark> {

    private final ListedGroups groups;
    private final MarkRepository marks;
    private final LocalDate today;
    private final Map<Place, MarkRepository.Meeting> meetings = new HashMap<>();
    private final Map<Marked, Mark> given = new HashMap<>();
    private final Set<UUID> known = new HashSet<>();
    private final Map<Marked, Long> rows = new HashMap<>();

    AttendanceIntake(ListedGroups groups, MarkRepository marks, LocalDate today) {
        this.groups = groups;
        this.marks = marks;
        this.today = today;
    }

    /** Where a session stands: its group and its number. */
    private record Place(UUID group, int session) {}

    /** Somebody at the session of a number. */
    private record Marked(UUID participant, int session) {}

    @Override
    public List<Checked<NewMark>> check(List<ListRow> batch) {
        load(batch);
        return Checked.each(batch, this::check);
    }

    private void load(List<ListRow> batch) {
        groups.load(batch);
        Set<UUID> fresh = batch.stream()
                .flatMap(row -> groups.find(row, new Problems()).stream())
                .map(ListedGroup::id)
                .filter(known::add)
                .collect(Collectors.toSet());
        if (!fresh.isEmpty()) {
            marks.meetings(fresh).forEach(each -> meetings.put(new Place(each.groupId(), each.number()), each));
            marks.marks(fresh).forEach(each -> given.put(new Marked(each.participantId(), each.number()), each.mark()));
        }
    }

    private Checked<NewMark> check(ListRow row) {
        Problems problems = row.problems();
        Optional<ListedGroup> group = groups.find(row, problems);
        if (group.isEmpty()) {
            problems.throwIfAny();
        }
        return check(row, group.orElseThrow(), problems);
    }

    private Checked<NewMark> check(ListRow row, ListedGroup group, Problems problems) {
        Optional<MarkRepository.Meeting> meeting = meeting(row, group, problems);
        List<Listed> eligible = meeting.map(each -> group.on(day(row, each))).orElse(group.people());
        Optional<Listed> person = number(row, ListedGroups.FAMILY, problems)
                .flatMap(family -> group.find(family, row.text(ListedGroups.PERSON), eligible, problems));
        problems.throwIfAny();
        Mark mark = Mark.of(row.text(AttendanceList.MARK)).orElseThrow();
        Marked key = new Marked(
                person.orElseThrow().participantId(), meeting.orElseThrow().number());
        Long before = rows.putIfAbsent(key, row.number());
        problems.when(before != null, ListedGroups.PERSON, "problem.list.twice", before == null ? 0 : before);
        Mark there = given.getOrDefault(key, mark);
        problems.when(there != mark, AttendanceList.MARK, "problem.list.marked");
        problems.throwIfAny();
        return given.containsKey(key)
                ? Checked.known()
                : Checked.fresh(new NewMark(
                        group, meeting.orElseThrow().id(), day(row, meeting.orElseThrow()), key.participant(), mark));
    }

    private Optional<MarkRepository.Meeting> meeting(ListRow row, ListedGroup group, Problems problems) {
        Optional<Integer> number = number(row, AttendanceList.SESSION, problems);
        Optional<MarkRepository.Meeting> meeting = number.map(each -> meetings.get(new Place(group.id(), each)));
        problems.when(
                number.isPresent() && meeting.isEmpty(),
                AttendanceList.SESSION,
                "problem.list.session",
                number.orElse(0),
                group.name());
        meeting.ifPresent(each -> checkDay(row, each, problems));
        return meeting;
    }

    private void checkDay(ListRow row, MarkRepository.Meeting meeting, Problems problems) {
        Optional<LocalDate> said = row.date(AttendanceList.HELD_ON);
        boolean isHeld = !meeting.heldOn().equals(Session.NOT_HELD);
        problems.when(said.isPresent() && said.get().isAfter(today), AttendanceList.HELD_ON, "problem.list.future");
        problems.when(
                isHeld && said.isPresent() && !said.get().equals(meeting.heldOn()),
                AttendanceList.HELD_ON,
                "problem.list.held",
                meeting.heldOn().toString());
        boolean isPlannedToTheDay = !meeting.plannedPrecision().equals("MONTH");
        boolean isOpen = isHeld
                || said.isPresent()
                || isPlannedToTheDay && !meeting.plannedOn().isAfter(today);
        problems.when(!isOpen, AttendanceList.SESSION, "problem.list.not-held", meeting.number());
    }

    private static LocalDate day(ListRow row, MarkRepository.Meeting meeting) {
        boolean isHeld = !meeting.heldOn().equals(Session.NOT_HELD);
        return isHeld ? meeting.heldOn() : row.date(AttendanceList.HELD_ON).orElse(meeting.plannedOn());
    }

    private static Optional<Integer> number(ListRow row, String column, Problems problems) {
        Optional<BigDecimal> number = row.decimal(column);
        boolean isWhole =
                number.map(each -> each.stripTrailingZeros().scale() <= 0).orElse(true);
        problems.when(!isWhole, column, "problem.number", number.orElse(BigDecimal.ZERO));
        return isWhole ? number.map(BigDecimal::intValue) : Optional.empty();
    }

    @Override
    public void write(List<NewMark> fresh) {
        marks.add(fresh);
    }
}
