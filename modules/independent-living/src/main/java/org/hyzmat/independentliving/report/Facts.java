package org.hyzmat.independentliving.report;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a report is about.
 *
 * @param users everybody who is or was supported, once for each time they came to a service
 * @param months what was delivered to them
 */
record Facts(List<UserFact> users, List<MonthFact> months) {

    private static final int MONTHS = 12;

    Facts {
        users = List.copyOf(users);
        months = List.copyOf(months);
    }

    /** The same about some of the people. */
    Facts within(Predicate<UserFact> chosen) {
        List<UserFact> some = users.stream().filter(chosen).toList();
        Set<UUID> ids = some.stream().map(UserFact::id).collect(Collectors.toSet());
        return new Facts(
                some,
                months.stream().filter(month -> ids.contains(month.userId())).toList());
    }

    /**
     * What was delivered in each of the last months in which anything was, the latest first; each of a month’s facts is
     * about somebody else.
     */
    Map<YearMonth, List<MonthFact>> byMonth() {
        Map<YearMonth, List<MonthFact>> byMonth = new TreeMap<>(Comparator.reverseOrder());
        months.stream()
                .collect(Collectors.groupingBy(MonthFact::month, TreeMap::new, Collectors.toList()))
                .descendingMap()
                .entrySet()
                .stream()
                .limit(MONTHS)
                .forEach(month -> byMonth.put(month.getKey(), month.getValue()));
        return byMonth;
    }

    long count(Predicate<UserFact> of) {
        return users.stream().filter(of).count();
    }
}
