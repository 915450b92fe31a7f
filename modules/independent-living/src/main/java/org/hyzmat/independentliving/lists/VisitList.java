package org.hyzmat.independentliving.lists;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Codes;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.imports.ImportRun;
import org.hyzmat.platform.imports.ListColumn;
import org.hyzmat.platform.imports.ListIntake;
import org.hyzmat.platform.imports.ListKind;
import org.hyzmat.platform.office.Office;
import org.hyzmat.platform.sheets.Cell;
import org.jdbi.v3.core.Handle;

/** Visits, a row for each: what was planned, and what was delivered. */
public final class VisitList implements ListKind<NewVisit> {

    static final String PERSON = "person";
    static final String SERVICE = "service";
    static final String DAY = "day";
    static final String STARTS = "starts";
    static final String MINUTES = "minutes";
    static final String WORKER = "worker";
    static final String STATE = "state";
    static final String REASON = "reason";
    static final String PLANNED_TASKS = "planned-tasks";
    static final String PLANNED_COST = "planned-cost";
    static final String DONE_MINUTES = "done-minutes";
    static final String DONE_TASKS = "done-tasks";
    static final String DONE_COST = "done-cost";

    private static final List<ListColumn> COLUMNS = List.of(
            ListColumn.text(PERSON).always(),
            ListColumn.text(SERVICE),
            ListColumn.date(DAY).always(),
            ListColumn.text(STARTS).always(),
            ListColumn.number(MINUTES).always(),
            ListColumn.text(WORKER),
            ListColumn.number(PLANNED_TASKS),
            ListColumn.number(PLANNED_COST),
            ListColumn.choice(STATE, "visit.state", List.of("planned", "done", "partly", "missed", "cancelled"))
                    .always(),
            ListColumn.choice(
                    REASON,
                    "missed",
                    List.of(
                            "not-at-home",
                            "refused",
                            "in-hospital",
                            "no-access",
                            "worker-ill",
                            "worker-late",
                            "weather",
                            "other")),
            ListColumn.number(DONE_MINUTES),
            ListColumn.number(DONE_TASKS),
            ListColumn.number(DONE_COST));

    private final Directory directory;
    private final IdSource ids;
    private final Clock clock;

    public VisitList(Office office) {
        this.directory = office.directory();
        this.ids = office.ids();
        this.clock = office.clock();
    }

    @Override
    public String id() {
        return "visits";
    }

    @Override
    public List<ListColumn> columns() {
        return COLUMNS;
    }

    @Override
    public ListIntake<NewVisit> intake(Handle handle, ImportRun run) {
        return new VisitIntake(new VisitListRepository(handle, run.actor()), run, ids, directory, LocalDate.now(clock));
    }

    @Override
    public long undo(Handle handle, ImportRun run) {
        return new VisitListRepository(handle, run.actor()).remove(run);
    }

    @Override
    public void export(Handle handle, Actor actor, Consumer<List<Cell>> row) {
        VisitListRepository visits = new VisitListRepository(handle, actor);
        Map<UUID, ListedUser> users =
                visits.users().stream().collect(Collectors.toMap(ListedUser::id, Function.identity()));
        Map<UUID, Map<UUID, String>> workers = new HashMap<>();
        DirectoryNames names = new DirectoryNames(directory);
        visits.each(visit -> {
            ListedUser user = users.get(visit.serviceUserId());
            String worker = workers.computeIfAbsent(user.agencyId(), agency -> new HashMap<>())
                    .computeIfAbsent(visit.workerId(), id -> names.colleague(user.agencyId(), id));
            row.accept(cells(visit, user, names.service(user.serviceId()).tk(), worker));
        });
    }

    private static List<Cell> cells(ListedVisit visit, ListedUser user, String service, String worker) {
        boolean isDelivered = visit.state().equals("DONE") || visit.state().equals("PARTLY");
        return List.of(
                Cell.of(user.name()),
                Cell.of(service),
                Cell.of(visit.plannedOn()),
                Cell.of(visit.startsAt().toString()),
                Cell.of(visit.minutes()),
                Cell.of(worker),
                Cell.of(visit.plannedTasks()),
                Cell.of(visit.plannedCost()),
                Cell.of(code(visit.state())),
                Cell.of(code(visit.missedReason())),
                isDelivered ? Cell.of(visit.doneMinutes()) : Cell.EMPTY,
                isDelivered ? Cell.of(visit.doneTasks()) : Cell.EMPTY,
                isDelivered ? Cell.of(visit.doneCost()) : Cell.EMPTY);
    }

    private static String code(String stored) {
        return Codes.of(stored);
    }
}
