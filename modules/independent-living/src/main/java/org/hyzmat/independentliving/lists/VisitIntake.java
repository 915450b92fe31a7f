package org.hyzmat.independentliving.lists;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hyzmat.independentliving.month.ClosedMonths;
import org.hyzmat.independentliving.user.Outcome;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.TurkmenText;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.directory.Service;
import org.hyzmat.platform.imports.Checked;
import org.hyzmat.platform.imports.ImportRun;
import org.hyzmat.platform.imports.ListIntake;
import org.hyzmat.platform.imports.ListRow;

/** Reads a list of visits: nobody is visited twice at one time, and no visit that is there is touched. */
final class VisitIntake implements ListIntake<NewVisit> {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 720;
    private static final int DAY = 1440;
    private static final int MOST_TASKS = 200;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final VisitListRepository visits;
    private final ImportRun run;
    private final IdSource ids;
    private final Directory directory;
    private final LocalDate today;
    private final Meant<ListedUser> users = new Meant<>();
    private final Map<UUID, Meant<UUID>> workers = new HashMap<>();
    private final Map<UUID, ClosedMonths> closed = new HashMap<>();
    private final Map<UUID, List<Outcome>> outcomes = new HashMap<>();
    private final Map<ListedVisit.Key, Long> rows = new HashMap<>();

    VisitIntake(VisitListRepository visits, ImportRun run, IdSource ids, Directory directory, LocalDate today) {
        this.visits = visits;
        this.run = run;
        this.ids = ids;
        this.directory = directory;
        this.today = today;
        visits.users().forEach(user -> users.call(user, user.name()));
    }

    @Override
    public List<Checked<NewVisit>> check(List<ListRow> batch) {
        Map<ListedVisit.Key, ListedVisit> there = there(batch);
        return Checked.each(batch, row -> check(row, there));
    }

    /** What is known of the people of some rows, looked up together. */
    private Map<ListedVisit.Key, ListedVisit> there(List<ListRow> batch) {
        Set<UUID> meant = batch.stream()
                .flatMap(row -> users.all(row.text(VisitList.PERSON)).stream())
                .map(ListedUser::id)
                .collect(Collectors.toSet());
        List<LocalDate> days = batch.stream()
                .flatMap(row -> row.date(VisitList.DAY).stream())
                .sorted()
                .toList();
        if (meant.isEmpty() || days.isEmpty()) {
            return Map.of();
        }
        outcomes.putAll(visits.outcomes(meant));
        return visits.visits(meant, days.get(0), days.get(days.size() - 1)).stream()
                .collect(Collectors.toMap(ListedVisit::key, each -> each, (one, other) -> one));
    }

    private Checked<NewVisit> check(ListRow row, Map<ListedVisit.Key, ListedVisit> there) {
        Problems problems = row.problems();
        RowReader reader = new RowReader(row, problems);
        Optional<ListedUser> user = user(row, problems);
        Optional<LocalDate> day = row.date(VisitList.DAY);
        Optional<LocalTime> starts = reader.time(VisitList.STARTS);
        int minutes = reader.number(VisitList.MINUTES, SHORTEST, SHORTEST, LONGEST);
        UUID worker = user.map(each -> worker(each, row, problems)).orElse(ListedVisit.NOBODY);
        starts.ifPresent(time -> checkEnd(time, minutes, problems));
        Delivered delivered = delivered(row, reader, minutes, problems);
        day.ifPresent(on -> checkDay(on, user, delivered, problems));
        problems.throwIfAny();
        ListedVisit visit = new ListedVisit(
                user.orElseThrow().id(),
                day.orElseThrow(),
                starts.orElseThrow(),
                minutes,
                worker,
                delivered.plannedTasks,
                delivered.plannedCost,
                delivered.state,
                delivered.reason,
                delivered.minutes,
                delivered.tasks,
                delivered.cost);
        return compared(row, user.orElseThrow(), visit, there);
    }

    private Checked<NewVisit> compared(
            ListRow row, ListedUser user, ListedVisit visit, Map<ListedVisit.Key, ListedVisit> there) {
        Problems problems = new Problems();
        Long before = rows.putIfAbsent(visit.key(), row.number());
        problems.when(before != null, VisitList.STARTS, "problem.list.twice", before == null ? 0 : before);
        ListedVisit known = there.getOrDefault(visit.key(), visit);
        problems.when(!known.equals(visit), VisitList.STARTS, "problem.list.visit.there");
        boolean isKnown = there.containsKey(visit.key());
        problems.when(!isKnown && isClosed(user, visit.plannedOn()), VisitList.DAY, "problem.list.visit.closed");
        problems.throwIfAny();
        return isKnown ? Checked.known() : Checked.fresh(new NewVisit(user, visit));
    }

    private boolean isClosed(ListedUser user, LocalDate day) {
        return closed.computeIfAbsent(user.agencyId(), visits::closed).find(day).isPresent();
    }

    /** Whom a name means; where one person has two services, the row says which. */
    private Optional<ListedUser> user(ListRow row, Problems problems) {
        String name = row.text(VisitList.PERSON);
        String service = row.text(VisitList.SERVICE);
        List<ListedUser> named = users.all(name);
        List<ListedUser> meant = service.isEmpty()
                ? named
                : named.stream()
                        .filter(user -> isCalled(user.serviceId(), service))
                        .toList();
        problems.when(named.isEmpty() && !name.isEmpty(), VisitList.PERSON, "problem.list.person", name);
        problems.when(meant.size() > 1, VisitList.PERSON, "problem.list.person.several", name);
        problems.when(!named.isEmpty() && meant.isEmpty(), VisitList.SERVICE, "problem.list.service", service);
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private boolean isCalled(UUID service, String name) {
        Optional<Names> names = directory.service(service).map(Service::names);
        return names.stream()
                .flatMap(each -> Stream.of(each.en(), each.ru(), each.tk()))
                .anyMatch(each -> TurkmenText.fold(each).equals(TurkmenText.fold(name)));
    }

    private UUID worker(ListedUser user, ListRow row, Problems problems) {
        Meant<UUID> colleagues = workers.computeIfAbsent(user.agencyId(), agency -> {
            Meant<UUID> named = new Meant<>();
            directory.workforce(agency).forEach(member -> named.call(member.id(), member.name()));
            return named;
        });
        return colleagues
                .only(VisitList.WORKER, row.text(VisitList.WORKER), problems)
                .orElse(ListedVisit.NOBODY);
    }

    private static void checkEnd(LocalTime starts, int minutes, Problems problems) {
        boolean isOver = Duration.between(LocalTime.MIDNIGHT, starts).toMinutes() + minutes > DAY;
        problems.when(isOver, VisitList.MINUTES, "visit.midnight");
    }

    private void checkDay(LocalDate day, Optional<ListedUser> user, Delivered delivered, Problems problems) {
        problems.when(day.isBefore(EARLIEST), VisitList.DAY, "problem.date");
        boolean isAhead = day.isAfter(today) && delivered.isRecorded();
        problems.when(isAhead, VisitList.DAY, "problem.list.future");
        boolean isSupported = user.map(each -> each.support(outcomes.getOrDefault(each.id(), List.of()))
                        .lastsOn(day))
                .orElse(true);
        problems.when(!isSupported, VisitList.DAY, "problem.list.visit.support");
    }

    /** What a row says was planned and became of it. */
    private record Delivered(
            int plannedTasks,
            BigDecimal plannedCost,
            String state,
            String reason,
            int minutes,
            int tasks,
            BigDecimal cost) {

        boolean isRecorded() {
            return !state.equals("PLANNED") && !state.equals("CANCELLED");
        }
    }

    /** Of a visit that was done nothing more need be said than what was planned. */
    private static Delivered delivered(ListRow row, RowReader reader, int minutes, Problems problems) {
        int tasks = reader.number(VisitList.PLANNED_TASKS, 0, 0, MOST_TASKS);
        BigDecimal cost = reader.money(VisitList.PLANNED_COST, BigDecimal.ZERO);
        String state = reader.code(VisitList.STATE);
        String reason = reader.code(VisitList.REASON);
        boolean isMissed = state.equals("MISSED");
        problems.when(isMissed && reason.isEmpty(), VisitList.REASON, "problem.required");
        problems.when(!isMissed && !reason.isEmpty(), VisitList.REASON, "problem.list.visit.reason");
        boolean isDone = state.equals("DONE");
        boolean isPartly = state.equals("PARTLY");
        for (String column : List.of(VisitList.DONE_MINUTES, VisitList.DONE_TASKS, VisitList.DONE_COST)) {
            problems.when(isPartly && reader.isEmpty(column) && !problems.has(column), column, "problem.required");
            problems.when(!isDone && !isPartly && !reader.isEmpty(column), column, "problem.list.visit.undone");
        }
        return new Delivered(
                tasks,
                cost,
                state,
                reason,
                reader.number(VisitList.DONE_MINUTES, isDone ? minutes : 0, 0, DAY),
                reader.number(VisitList.DONE_TASKS, isDone ? tasks : 0, 0, MOST_TASKS),
                reader.money(VisitList.DONE_COST, isDone ? cost : BigDecimal.ZERO));
    }

    @Override
    public void write(List<NewVisit> fresh) {
        visits.add(run, ids, fresh);
    }
}
