package org.hyzmat.strongfamilies.lists;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.attendance.Mark;
import org.hyzmat.platform.imports.ImportRun;
import org.hyzmat.platform.imports.ListColumn;
import org.hyzmat.platform.imports.ListIntake;
import org.hyzmat.platform.imports.ListKind;
import org.hyzmat.platform.sheets.Cell;
import org.hyzmat.strongfamilies.register.Register;
import org.jdbi.v3.core.Handle;

/** Who came to the sessions, a row for each person and session. */
public final class AttendanceList implements ListKind<NewMark> {

    static final String SESSION = "session";
    static final String HELD_ON = "held-on";
    static final String MARK = "mark";

    private static final List<ListColumn> COLUMNS = List.of(
            ListColumn.text(ListedGroups.GROUP).always(),
            ListColumn.number(SESSION).always(),
            ListColumn.date(HELD_ON),
            ListColumn.number(ListedGroups.FAMILY).always(),
            ListColumn.text(ListedGroups.PERSON),
            ListColumn.choice(
                            MARK, "mark", Mark.CHOICES.stream().map(Mark::code).toList())
                    .always());

    private final Register register;
    private final IdSource ids;
    private final Clock clock;

    public AttendanceList(Register register, IdSource ids, Clock clock) {
        this.register = register;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "attendance";
    }

    @Override
    public List<ListColumn> columns() {
        return COLUMNS;
    }

    @Override
    public ListIntake<NewMark> intake(Handle handle, ImportRun run) {
        ListedGroups groups = new ListedGroups(handle, run.actor(), register);
        return new AttendanceIntake(groups, new MarkRepository(handle, run, ids), LocalDate.now(clock));
    }

    @Override
    public long undo(Handle handle, ImportRun run) {
        return new MarkRepository(handle, run, ids).remove();
    }

    @Override
    public void export(Handle handle, Actor actor, Consumer<List<Cell>> row) {
        ListedGroups groups = new ListedGroups(handle, actor, register);
        for (UUID id : groups.all()) {
            ListedGroup group = groups.get(id);
            Map<UUID, Listed> people =
                    group.people().stream().collect(Collectors.toMap(Listed::participantId, each -> each));
            for (GivenMark mark : MarkRepository.ofGroup(handle, actor, id)) {
                Listed person = people.get(mark.participantId());
                row.accept(List.of(
                        Cell.of(group.name()),
                        Cell.of(mark.number()),
                        Cell.of(mark.metOn()),
                        Cell.of(person.familyNumber()),
                        Cell.of(person.name()),
                        Cell.of(mark.mark().code())));
            }
        }
    }
}
