package org.hyzmat.independentliving.plan;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hyzmat.independentliving.catalogue.Qualification;
import org.hyzmat.independentliving.catalogue.Worker;
import org.hyzmat.independentliving.web.Minutes;

/**
 * A weekly visit of a plan.
 *
 * @param workerId who is to come, {@link Worker#NOBODY} while that is open
 */
public record Slot(
        UUID id, Weekdays weekdays, LocalTime startsAt, int minutes, UUID workerId, String note, List<SlotTask> tasks) {

    public Slot {
        tasks = List.copyOf(tasks);
    }

    /** When it is over. */
    public LocalTime endsAt() {
        return startsAt.plusMinutes(minutes);
    }

    /** How long one visit takes. */
    public Minutes length() {
        return new Minutes(minutes);
    }

    /** What one visit costs, in manats. */
    public BigDecimal cost() {
        return tasks.stream().map(SlotTask::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How long the tasks should take by their norms. */
    public int normMinutes() {
        return tasks.stream().mapToInt(SlotTask::minutes).sum();
    }

    /** What whoever comes must be trained for. */
    public Qualification qualification() {
        return tasks.stream()
                .map(SlotTask::qualification)
                .max(Comparator.naturalOrder())
                .orElse(Qualification.NONE);
    }

    /** Whether somebody is known who is to come. */
    public boolean hasWorker() {
        return !workerId.equals(Worker.NOBODY);
    }

    /** Whether two visits of a week are at the same time. */
    boolean overlaps(Slot other) {
        int start = startsAt.toSecondOfDay() / 60;
        int otherStart = other.startsAt.toSecondOfDay() / 60;
        return weekdays.meet(other.weekdays) && start < otherStart + other.minutes && otherStart < start + minutes;
    }
}
