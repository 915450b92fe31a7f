package org.hyzmat.independentliving.week;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hyzmat.independentliving.catalogue.Absence;
import org.hyzmat.independentliving.catalogue.Worker;
import org.hyzmat.platform.directory.WorkforceMember;

/** Finds what should be looked at in a week of visits; nothing of it stops anybody. */
final class WeekCheck {

    private final Map<UUID, Worker> workers;
    private final Map<UUID, List<Absence>> absences;
    private final Map<UUID, WorkforceMember> workforce;

    WeekCheck(Map<UUID, Worker> workers, List<Absence> absences, List<WorkforceMember> workforce) {
        this.workers = Map.copyOf(workers);
        this.absences = absences.stream().collect(groupingBy(Absence::memberId));
        this.workforce = workforce.stream()
                .collect(Collectors.toMap(WorkforceMember::id, Function.identity(), (one, same) -> one));
    }

    /** The warnings of each visit that has any. */
    Map<UUID, Set<Warning>> of(List<WeekVisit> week) {
        Map<UUID, Set<Warning>> found = new HashMap<>();
        List<WeekVisit> visits = week.stream().filter(WeekVisit::counts).toList();
        clashes(
                visits.stream().filter(WeekVisit::hasWorker).toList(),
                WeekVisit::workerId,
                Warning.CLASH_WORKER,
                found);
        clashes(visits, WeekVisit::serviceUserId, Warning.CLASH_PERSON, found);
        visits.stream().filter(WeekVisit::hasWorker).forEach(visit -> check(visit, found));
        return found;
    }

    /** Who is planned for longer than they have time in the week; nobody of whom that was not noted. */
    Set<UUID> overloaded(List<WeekVisit> week) {
        Set<UUID> overloaded = new HashSet<>();
        minutes(week).forEach((worker, minutes) -> {
            int weekly = workers.getOrDefault(worker, Worker.unknown(worker)).weeklyMinutes();
            if (weekly > 0 && minutes > weekly) {
                overloaded.add(worker);
            }
        });
        return overloaded;
    }

    /** How long everybody visits in a week. */
    static Map<UUID, Integer> minutes(List<WeekVisit> week) {
        return week.stream()
                .filter(WeekVisit::counts)
                .collect(groupingBy(WeekVisit::workerId, Collectors.summingInt(WeekVisit::minutes)));
    }

    /** The visits come in their order, so one that begins when all before are over clashes with none of them. */
    private static void clashes(
            List<WeekVisit> visits, Function<WeekVisit, UUID> whose, Warning warning, Map<UUID, Set<Warning>> found) {
        visits.stream().collect(groupingBy(whose)).values().forEach(own -> {
            List<WeekVisit> before = new ArrayList<>();
            for (WeekVisit visit : own) {
                before.removeIf(each -> !each.overlaps(visit));
                before.forEach(each -> note(each, warning, found));
                if (!before.isEmpty()) {
                    note(visit, warning, found);
                }
                before.add(visit);
            }
        });
    }

    private void check(WeekVisit visit, Map<UUID, Set<Warning>> found) {
        boolean isAway = absences.getOrDefault(visit.workerId(), List.of()).stream()
                .anyMatch(absence -> absence.span().holdsOn(visit.plannedOn()));
        if (isAway) {
            note(visit, Warning.AWAY, found);
        }
        Optional<WorkforceMember> member = Optional.ofNullable(workforce.get(visit.workerId()));
        if (member.filter(each -> each.worksOn(visit.plannedOn())).isEmpty()) {
            note(visit, Warning.NOT_EMPLOYED, found);
        }
        Worker worker = workers.getOrDefault(visit.workerId(), Worker.unknown(visit.workerId()));
        if (worker.isKnown() && !worker.qualification().covers(visit.qualification())) {
            note(visit, Warning.QUALIFICATION, found);
        }
    }

    private static void note(WeekVisit visit, Warning warning, Map<UUID, Set<Warning>> found) {
        found.computeIfAbsent(visit.id(), unseen -> EnumSet.noneOf(Warning.class))
                .add(warning);
    }
}
