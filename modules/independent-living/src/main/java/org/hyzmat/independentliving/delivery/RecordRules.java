package org.hyzmat.independentliving.delivery;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hyzmat.independentliving.month.ClosedMonth;
import org.hyzmat.independentliving.month.ClosedMonths;
import org.hyzmat.independentliving.user.Support;
import org.hyzmat.independentliving.visit.Visit;
import org.hyzmat.independentliving.visit.VisitState;
import org.hyzmat.platform.Problems;

/** When something can be said of a visit, and in which month it then counts. */
final class RecordRules {

    private final Visit visit;
    private final ClosedMonths closed;
    private final LocalDate today;

    RecordRules(Visit visit, ClosedMonths closed, LocalDate today) {
        this.visit = visit;
        this.closed = closed;
        this.today = today;
    }

    /**
     * Refuses what cannot be.
     *
     * @param took whether the visit is said to have taken place
     * @param names of colleagues
     * @throws org.hyzmat.platform.InvalidInputException if it cannot be recorded
     */
    void check(boolean took, Support support, Function<UUID, String> names) {
        Problems problems = new Problems();
        problems.when(visit.plannedOn().isAfter(today), "", "record.ahead", visit.plannedOn());
        Optional<LocalDate> died =
                support.diedOn().filter(day -> took && visit.plannedOn().isAfter(day));
        died.ifPresent(day -> problems.add("", "record.died", day));
        problems.when(died.isEmpty() && visit.state() == VisitState.CANCELLED, "", "record.cancelled");
        Optional<ClosedMonth> month = closed.find(visit.countedOn());
        if (visit.state().isRecorded() && month.isPresent()) {
            problems.add(
                    "",
                    "record.closed",
                    names.apply(month.get().createdBy()),
                    month.get().createdAt().toLocalDate());
        }
        problems.throwIfAny();
    }

    /** The first day of the month in which it counts: that in which it did, else the first open one. */
    LocalDate countedOn() {
        return visit.state().isRecorded() ? visit.countedOn() : closed.countedOn(visit.plannedOn());
    }
}
