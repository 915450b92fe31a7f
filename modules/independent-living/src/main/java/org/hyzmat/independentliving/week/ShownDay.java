package org.hyzmat.independentliving.week;

import java.time.LocalDate;
import java.util.List;
import org.hyzmat.independentliving.web.Minutes;

/** A day of a week with its visits. */
public record ShownDay(LocalDate day, List<ShownVisit> visits) {

    public ShownDay {
        visits = List.copyOf(visits);
    }

    /** How long all of them take. */
    public Minutes length() {
        return new Minutes(visits.stream()
                .map(ShownVisit::visit)
                .filter(WeekVisit::counts)
                .mapToInt(WeekVisit::minutes)
                .sum());
    }

    /** How many there are that were not called off. */
    public long count() {
        return visits.stream().filter(each -> each.visit().counts()).count();
    }

    /** How many of them should be looked at. */
    public long warned() {
        return visits.stream().filter(each -> !each.warnings().isEmpty()).count();
    }
}
