package org.hyzmat.independentliving.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.hyzmat.independentliving.month.ClosedMonths;
import org.hyzmat.platform.Span;

/**
 * What is to be done so that the visits of some days are those that the plans ask for.
 *
 * @param added visits to be made
 * @param changed visits to be made anew, with their id
 * @param removed visits for which no plan asks any more
 * @param kept how many stay because somebody changed, recorded or cancelled them
 */
record Generation(List<Made> added, List<Made> changed, List<UUID> removed, int kept) {

    Generation {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    /** A visit as a plan asks for it; its id is {@link Visit#NO_SLOT} as long as it has none. */
    record Made(UUID id, int version, Wanted wanted, LocalDate day) {}

    /** The weekly visit and the day by which a visit is known. */
    private record Key(UUID slot, LocalDate day) {}

    /**
     * Compares.
     *
     * @param supported whether somebody is supported on a day, and the day may still be planned
     */
    static Generation of(Span days, List<Wanted> plans, List<Present> present, BiPredicate<UUID, LocalDate> supported) {
        Map<Key, Wanted> wanted = wanted(days, plans, supported);
        List<Made> changed = new ArrayList<>();
        List<UUID> removed = new ArrayList<>();
        int kept = 0;
        for (Present each : present) {
            Optional<Wanted> asked = Optional.ofNullable(wanted.remove(new Key(each.slotId(), each.slotOn())));
            if (each.fixed()) {
                kept++;
            } else if (asked.isEmpty()) {
                removed.add(each.id());
            } else if (!each.is(asked.get())) {
                changed.add(new Made(each.id(), each.version() + 1, asked.get(), each.slotOn()));
            }
        }
        List<Made> added = new ArrayList<>();
        wanted.forEach((key, each) -> added.add(new Made(Visit.NO_SLOT, 1, each, key.day())));
        return new Generation(added, changed, removed, kept);
    }

    /** Whether it writes into a month that is closed. */
    boolean isIn(ClosedMonths closed) {
        return Stream.concat(added.stream(), changed.stream())
                .anyMatch(made -> closed.find(made.day()).isPresent());
    }

    private static Map<Key, Wanted> wanted(Span days, List<Wanted> plans, BiPredicate<UUID, LocalDate> supported) {
        Map<Key, Wanted> wanted = new LinkedHashMap<>();
        for (Wanted each : plans) {
            for (LocalDate day = days.fromOn(); !day.isAfter(days.toOn()); day = day.plusDays(1)) {
                if (each.isOn(day) && supported.test(each.serviceUserId(), day)) {
                    wanted.put(new Key(each.slotId(), day), each);
                }
            }
        }
        return wanted;
    }
}
