package org.hyzmat.independentliving.week;

import static org.hyzmat.independentliving.plan.TestingCare.AGENCY;
import static org.hyzmat.independentliving.plan.TestingCare.AYNA;
import static org.hyzmat.independentliving.plan.TestingCare.BATYR;
import static org.hyzmat.independentliving.plan.TestingCare.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hyzmat.independentliving.catalogue.Absence;
import org.hyzmat.independentliving.catalogue.AbsenceReason;
import org.hyzmat.independentliving.catalogue.Qualification;
import org.hyzmat.independentliving.catalogue.Worker;
import org.hyzmat.independentliving.visit.VisitState;
import org.hyzmat.platform.Span;
import org.hyzmat.platform.directory.WorkforceMember;
import org.junit.jupiter.api.Test;

/** What should be looked at in a week. */
class WeekCheckTest {

    private static final Absence SUSPENDED =
            new Absence(new UUID(3, 1), BATYR, TODAY, Span.OPEN, AbsenceReason.SUSPENDED);
    private final WeekCheck check = new WeekCheck(
            Map.of(AYNA, new Worker(AYNA, 1, Qualification.CARE, 90)),
            List.of(SUSPENDED),
            List.of(member(AYNA, LocalDate.MAX), member(BATYR, TODAY.plusDays(1))));

    @Test
    void oneWorkerInTwoPlacesIsAClash() {
        WeekVisit nine = visit(1, 1, "09:00", AYNA);
        WeekVisit half = visit(2, 2, "09:30", AYNA);
        WeekVisit eleven = visit(3, 3, "11:00", AYNA);

        Map<UUID, Set<Warning>> found = check.of(List.of(nine, half, eleven));

        assertEquals(Map.of(nine.id(), Set.of(Warning.CLASH_WORKER), half.id(), Set.of(Warning.CLASH_WORKER)), found);
    }

    @Test
    void oneAfterTheOtherIsNone() {
        assertEquals(Map.of(), check.of(List.of(visit(1, 1, "09:00", AYNA), visit(2, 2, "10:00", AYNA))));
    }

    @Test
    void twoVisitsToOnePersonAtOneTimeAreAClash() {
        WeekVisit open = visit(1, 1, "09:00", Worker.NOBODY);
        WeekVisit other = visit(2, 1, "09:59", AYNA);

        Map<UUID, Set<Warning>> found = check.of(List.of(open, other));

        assertEquals(Map.of(open.id(), Set.of(Warning.CLASH_PERSON), other.id(), Set.of(Warning.CLASH_PERSON)), found);
    }

    @Test
    void whoIsSuspendedOrGoneCannotCome() {
        WeekVisit today = visit(1, 1, "09:00", BATYR);
        WeekVisit later = on(TODAY.plusDays(2), today);

        assertEquals(Set.of(Warning.AWAY), check.of(List.of(today)).get(today.id()));
        assertEquals(
                Set.of(Warning.AWAY, Warning.NOT_EMPLOYED),
                check.of(List.of(later)).get(later.id()));
    }

    @Test
    void whoIsNotTrainedIsNamed() {
        WeekVisit nursing = needing(2, visit(1, 1, "09:00", AYNA));
        WeekVisit care = needing(1, visit(1, 1, "09:00", AYNA));

        assertEquals(Set.of(Warning.QUALIFICATION), check.of(List.of(nursing)).get(nursing.id()));
        assertEquals(Map.of(), check.of(List.of(care)));
    }

    @Test
    void moreThanTheHoursOfAWeekIsTooMuch() {
        WeekVisit one = visit(1, 1, "09:00", AYNA);
        WeekVisit other = visit(2, 2, "10:00", AYNA);

        assertEquals(Set.of(), check.overloaded(List.of(one)));
        assertEquals(Set.of(AYNA), check.overloaded(List.of(one, other)));
    }

    @Test
    void whatWasCalledOffClashesWithNothing() {
        WeekVisit off = new WeekVisit(
                new UUID(4, 1), 1, new UUID(5, 1), "", TODAY, LocalTime.of(9, 0), 60, AYNA, VisitState.CANCELLED, 2);

        assertEquals(Map.of(), check.of(List.of(off, visit(2, 2, "09:00", AYNA))));
    }

    private static WeekVisit visit(int id, int person, String start, UUID worker) {
        return new WeekVisit(
                new UUID(4, id),
                1,
                new UUID(5, person),
                "",
                TODAY,
                LocalTime.parse(start),
                60,
                worker,
                VisitState.PLANNED,
                0);
    }

    private static WeekVisit on(LocalDate day, WeekVisit visit) {
        return new WeekVisit(
                visit.id(),
                1,
                visit.serviceUserId(),
                "",
                day,
                visit.startsAt(),
                60,
                visit.workerId(),
                visit.state(),
                0);
    }

    private static WeekVisit needing(int rank, WeekVisit visit) {
        return new WeekVisit(
                visit.id(),
                1,
                visit.serviceUserId(),
                "",
                visit.plannedOn(),
                visit.startsAt(),
                60,
                visit.workerId(),
                visit.state(),
                rank);
    }

    private static WorkforceMember member(UUID id, LocalDate to) {
        return new WorkforceMember(id, "Aýna", AGENCY, Set.of(), "carer", LocalDate.MIN, to);
    }
}
