package org.hyzmat.independentliving.volume;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.UUID;
import org.hyzmat.independentliving.web.Minutes;
import org.hyzmat.platform.Codes;

/**
 * A visit as the sheet of a month lists it.
 *
 * @param workerId who came or was to come, all zeros where nobody was named
 * @param state as it is stored
 * @param missedReason as it is stored, empty where the visit was not missed
 * @param countedOn the first day of the month in which it counts
 */
public record SheetVisit(
        UUID id,
        LocalDate plannedOn,
        LocalTime startsAt,
        int minutes,
        UUID workerId,
        int plannedTasks,
        BigDecimal plannedCost,
        String state,
        String missedReason,
        int doneMinutes,
        int doneTasks,
        BigDecimal doneCost,
        LocalDate countedOn) {

    /** How long it was to be. */
    public Minutes planned() {
        return new Minutes(minutes);
    }

    /** How long it was. */
    public Minutes done() {
        return new Minutes(doneMinutes);
    }

    /** Whether it took place, in whole or in part. */
    public boolean isDelivered() {
        return state.equals("DONE") || state.equals("PARTLY");
    }

    /** The word by which texts name what became of it. */
    public String stateCode() {
        return Codes.of(state);
    }

    /** The word by which texts name why it was missed, empty where it was not. */
    public String reasonCode() {
        return Codes.of(missedReason);
    }

    /** Whether it counts in a later month than its own, which had been closed. */
    public boolean isLate() {
        return !YearMonth.from(plannedOn).equals(YearMonth.from(countedOn));
    }

    /** Whether what was delivered counts in a month. */
    public boolean countsIn(YearMonth month) {
        return YearMonth.from(countedOn).equals(month);
    }

    /** Whether it was planned for a day of a month. */
    public boolean isOf(YearMonth month) {
        return YearMonth.from(plannedOn).equals(month);
    }
}
