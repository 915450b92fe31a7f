package org.hyzmat.independentliving.plan;

import java.math.BigDecimal;
import java.util.List;
import org.hyzmat.independentliving.web.Minutes;

/** A plan with all that stands in it. */
public record WholePlan(CarePlan plan, List<Goal> goals, List<Slot> slots) {

    public WholePlan {
        goals = List.copyOf(goals);
        slots = List.copyOf(slots);
    }

    /** How long all visits of a week take. */
    public Minutes weekly() {
        return new Minutes(slots.stream()
                .mapToInt(slot -> slot.minutes() * slot.weekdays().count())
                .sum());
    }

    /** What all visits of a week cost, in manats. */
    public BigDecimal weeklyCost() {
        return slots.stream()
                .map(slot ->
                        slot.cost().multiply(BigDecimal.valueOf(slot.weekdays().count())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether it says for each visit what is to be done, and has one: otherwise nobody can agree to it. */
    public boolean hasTasks() {
        return !slots.isEmpty() && slots.stream().noneMatch(slot -> slot.tasks().isEmpty());
    }
}
