package org.hyzmat.independentliving.week;

import java.util.List;
import java.util.Set;

/**
 * A visit with what should be looked at.
 *
 * @param worker the name of whoever comes, empty while that is open or where the workforce does not have the person
 */
public record ShownVisit(WeekVisit visit, String worker, List<Warning> warnings) {

    ShownVisit(WeekVisit visit, String worker, Set<Warning> warnings) {
        this(visit, worker, List.copyOf(warnings));
    }

    public ShownVisit {
        warnings = List.copyOf(warnings);
    }
}
