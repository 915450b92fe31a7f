package org.hyzmat.independentliving.visit;

import static org.hyzmat.independentliving.plan.TestingCare.AGENCY;
import static org.hyzmat.independentliving.plan.TestingCare.AYNA;
import static org.hyzmat.independentliving.plan.TestingCare.SERVICE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.hyzmat.independentliving.plan.TestingCare;

/** A visit without a database. */
public final class TestingVisit {

    private TestingVisit() {}

    /** An hour on a day. */
    public static Visit on(LocalDate day, VisitState state) {
        Delivery delivery = new Delivery(
                MissedReason.NONE, TestingCare.at(day), AYNA, 0, 0, BigDecimal.ZERO, "", ConditionChange.NONE, "");
        return new Visit(
                new UUID(4, 1),
                AGENCY,
                SERVICE,
                1,
                new UUID(5, 1),
                "",
                Visit.NO_SLOT,
                day,
                LocalTime.of(9, 0),
                60,
                AYNA,
                false,
                2,
                new BigDecimal("12.00"),
                state,
                day.withDayOfMonth(1),
                delivery);
    }
}
