package org.hyzmat.independentliving.week;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hyzmat.independentliving.catalogue.Worker;
import org.hyzmat.independentliving.visit.VisitState;
import org.hyzmat.independentliving.web.Minutes;

/** Puts the visits of a week in their places. */
final class WeekPlan {

    private final Week week;
    private final Crew crew;
    private final List<WeekVisit> visits;
    private final Map<UUID, Set<Warning>> warnings;
    private final Set<UUID> overloaded;

    /**
     * Begins a page.
     *
     * @param all every visit of the week, since what is shown may clash with what is not
     */
    WeekPlan(Week week, Crew crew, List<WeekVisit> all) {
        this.week = week;
        this.crew = crew;
        this.visits = all;
        this.warnings = crew.check().of(all);
        this.overloaded = crew.check().overloaded(all);
    }

    /** Everybody's week: the visits that nobody has first, then by name. */
    List<WorkerWeek> byWorker() {
        Map<UUID, List<WeekVisit>> own = visits.stream().collect(groupingBy(WeekVisit::workerId));
        Map<UUID, String> names = new LinkedHashMap<>();
        if (own.containsKey(Worker.NOBODY)) {
            names.put(Worker.NOBODY, "");
        }
        crew.team().forEach(member -> names.put(member.id(), member.name()));
        own.keySet().forEach(worker -> names.putIfAbsent(worker, crew.name(worker)));
        List<WorkerWeek> weeks = new ArrayList<>();
        names.forEach((worker, name) -> weeks.add(of(worker, name, own.getOrDefault(worker, List.of()))));
        return weeks;
    }

    /** The week of somebody who visits. */
    WorkerWeek of(UUID worker) {
        List<WeekVisit> own =
                visits.stream().filter(visit -> visit.workerId().equals(worker)).toList();
        return of(worker, crew.name(worker), own);
    }

    private WorkerWeek of(UUID worker, String name, List<WeekVisit> own) {
        Minutes weekly = new Minutes(crew.worker(worker).weeklyMinutes());
        return new WorkerWeek(worker, name, days(own), weekly, overloaded.contains(worker));
    }

    /** The week of a service user. */
    List<ShownDay> ofUser(UUID user) {
        return days(visits.stream()
                .filter(visit -> visit.serviceUserId().equals(user))
                .toList());
    }

    private List<ShownDay> days(List<WeekVisit> some) {
        Map<LocalDate, List<WeekVisit>> byDay = some.stream().collect(groupingBy(WeekVisit::plannedOn));
        return week.days().stream()
                .map(day -> new ShownDay(
                        day,
                        byDay.getOrDefault(day, List.of()).stream()
                                .map(this::shown)
                                .toList()))
                .toList();
    }

    private ShownVisit shown(WeekVisit visit) {
        return new ShownVisit(visit, crew.name(visit.workerId()), warnings.getOrDefault(visit.id(), Set.of()));
    }

    /** The planned visits that should be looked at, the earliest first. */
    List<ShownVisit> warned() {
        return visits.stream()
                .filter(visit -> visit.state() == VisitState.PLANNED && warnings.containsKey(visit.id()))
                .sorted(Comparator.comparing(WeekVisit::plannedOn).thenComparing(WeekVisit::startsAt))
                .map(this::shown)
                .toList();
    }
}
