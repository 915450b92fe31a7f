package org.hyzmat.independentliving.volume;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.independentliving.month.MonthNames;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.TurkmenText;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.directory.WorkforceMember;
import org.hyzmat.platform.office.Office;

/** Adds up visits and calls workers, services and months by their names. */
final class VolumeDesk {

    private final Office office;
    private final VolumeRepository volumes;
    private final DirectoryNames names;

    VolumeDesk(Office office) {
        this.office = office;
        this.volumes = new VolumeRepository(office.jdbi());
        this.names = new DirectoryNames(office.directory());
    }

    /** All of it together. */
    Volume total(Actor actor, VolumeFilter filter) {
        return volumes.total(actor.visible(), filter);
    }

    /** A page of rows in the order of a reader. */
    Page<VolumeRow> page(Actor actor, VolumeFilter filter, By by, Locale language, int page) {
        return by == By.PERSON
                ? volumes.persons(actor.visible(), filter, page)
                : Page.of(others(actor, filter, by, language), page);
    }

    /** Every row in the order of a reader. */
    List<VolumeRow> all(Actor actor, VolumeFilter filter, By by, Locale language) {
        return by == By.PERSON ? volumes.everyPerson(actor.visible(), filter) : others(actor, filter, by, language);
    }

    private List<VolumeRow> others(Actor actor, VolumeFilter filter, By by, Locale language) {
        List<VolumeRow> rows = new ArrayList<>();
        Map<UUID, String> workers = by == By.WORKER ? workers(actor) : Map.of();
        for (VolumeRow row : volumes.rows(actor.visible(), filter, by)) {
            rows.add(row.called(name(row.key(), by, workers)));
        }
        if (by != By.MONTH) {
            rows.sort(Comparator.comparing(
                            (VolumeRow row) -> TurkmenText.sortKey(row.name().in(language)))
                    .thenComparing(VolumeRow::key));
        }
        return rows;
    }

    private Names name(String key, By by, Map<UUID, String> workers) {
        return switch (by) {
            case PERSON -> Names.same("");
            case WORKER -> Names.same(workers.getOrDefault(UUID.fromString(key), ""));
            case SERVICE -> names.service(UUID.fromString(key));
            case MONTH -> MonthNames.of(YearMonth.from(LocalDate.parse(key)));
        };
    }

    private Map<UUID, String> workers(Actor actor) {
        Map<UUID, String> workers = new HashMap<>();
        actor.agencies()
                .forEach(agency -> office.directory()
                        .workforce(agency)
                        .forEach((WorkforceMember member) -> workers.put(member.id(), member.name())));
        return workers;
    }
}
