package org.hyzmat.independentliving.week;

import java.util.List;
import java.util.UUID;
import org.hyzmat.independentliving.catalogue.Worker;
import org.hyzmat.independentliving.web.Minutes;

/**
 * The week of somebody who visits, or of the visits that nobody has yet.
 *
 * @param name empty where the workforce does not have the person
 * @param weekly how long they can visit, nothing where that was not noted
 */
public record WorkerWeek(UUID worker, String name, List<ShownDay> days, Minutes weekly, boolean overloaded) {

    public WorkerWeek {
        days = List.copyOf(days);
    }

    /** Whether it is somebody's. */
    public boolean hasWorker() {
        return !worker.equals(Worker.NOBODY);
    }

    /** How long all visits of the week take. */
    public Minutes planned() {
        return new Minutes(days.stream().mapToLong(day -> day.length().total()).sum());
    }

    /** How many there are that were not called off. */
    public long count() {
        return days.stream().mapToLong(ShownDay::count).sum();
    }
}
