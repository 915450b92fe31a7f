package org.hyzmat.host.directory;

import static org.hyzmat.host.directory.Rows.first;
import static org.hyzmat.host.directory.Rows.id;
import static org.hyzmat.host.directory.Rows.inexact;
import static org.hyzmat.host.directory.Rows.keeping;
import static org.hyzmat.host.directory.Rows.last;
import static org.hyzmat.host.directory.Rows.lasting;
import static org.hyzmat.host.directory.Rows.names;
import static org.hyzmat.host.directory.Rows.provenance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.platform.TurkmenText;
import org.hyzmat.platform.directory.Agency;
import org.hyzmat.platform.directory.InexactDate;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.directory.Participation;
import org.hyzmat.platform.directory.Place;
import org.hyzmat.platform.directory.Service;
import org.hyzmat.platform.directory.Service.Sensitivity;
import org.hyzmat.platform.directory.WorkforceMember;
import org.jdbi.v3.core.Handle;

/** All SQL that reads the registers. */
final class DirectoryQueries {

    private final Handle handle;

    DirectoryQueries(Handle handle) {
        this.handle = handle;
    }

    Contents contents() {
        return new Contents(
                revision(),
                places(),
                since(),
                agencyTypes(),
                agencies(),
                participations(),
                services(),
                workforce(),
                coordinations());
    }

    private long revision() {
        return handle.createQuery("select revision from directory_revision where id = 1")
                .mapTo(Long.class)
                .one();
    }

    private List<Sourced<Place>> places() {
        Map<UUID, List<UUID>> predecessors = links("place_predecessor", "place_id", "predecessor_id", UUID.class);
        List<Sourced<Place>> places = handle.createQuery("""
                        select id, code, kind, name_en, name_ru, name_tk, parent_id, first_on, last_on, pilot_first_on,
                            pilot_last_on, verified, mark, inferred, source, version, edited_at
                        from place
                        """)
                .map((row, context) -> new Sourced<>(
                        place(row, predecessors.getOrDefault(id(row, "id"), List.of())), provenance(row), lasting(row)))
                .list();
        return PlaceOrder.of(places);
    }

    private static Place place(ResultSet row, List<UUID> predecessors) throws SQLException {
        UUID id = id(row, "id");
        return new Place(
                id,
                row.getString("code"),
                row.getString("kind"),
                names(row, "name"),
                Optional.ofNullable(id(row, "parent_id")).orElse(id),
                first(row, "first_on"),
                last(row, "last_on"),
                predecessors,
                Rows.date(row, "pilot_first_on").orElse(LocalDate.MAX),
                last(row, "pilot_last_on"),
                row.getBoolean("verified"));
    }

    private Map<UUID, InexactDate> since() {
        Map<UUID, InexactDate> since = new HashMap<>();
        handle.createQuery("select id, first_on, first_precision from place where first_on is not null")
                .map((row, context) ->
                        Map.entry(id(row, "id"), inexact(row, "first").get(0)))
                .forEach(entry -> since.put(entry.getKey(), entry.getValue()));
        return Map.copyOf(since);
    }

    private Map<String, Names> agencyTypes() {
        return handle.createQuery("select code, name_en, name_ru, name_tk from agency_type")
                .map((row, context) -> Map.entry(row.getString("code"), names(row, "name")))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<Sourced<Agency>> agencies() {
        Map<UUID, List<String>> spellings = links("agency_spelling", "agency_id", "spelling", String.class);
        return handle.createQuery("""
                        select a.id, a.code, t.code as type, a.name_en, a.name_ru, a.name_tk, a.place_id, a.mark,
                            a.inferred, a.source, a.version, a.edited_at, a.archived_at
                        from agency a join agency_type t on t.id = a.type_id
                        order by a.name_en, a.code
                        """)
                .map((row, context) -> new Sourced<>(
                        agency(row, spellings.getOrDefault(id(row, "id"), List.of())), provenance(row), keeping(row)))
                .list();
    }

    private static Agency agency(ResultSet row, List<String> spellings) throws SQLException {
        return new Agency(
                id(row, "id"),
                row.getString("code"),
                row.getString("type"),
                names(row, "name"),
                spellings,
                id(row, "place_id"),
                row.getString("mark").equals("made-up"));
    }

    private List<Sourced<Participation>> participations() {
        return handle.createQuery("""
                        select p.agency_id, g.name_en, g.name_ru, g.name_tk, p.role, p.first_on, p.last_on, p.mark,
                            p.inferred, p.source, p.version, p.edited_at, p.archived_at
                        from participation p
                            join programme g on g.id = p.programme_id
                            join agency a on a.id = p.agency_id
                        order by g.name_en, p.role, a.name_en, p.id
                        """)
                .map((row, context) -> new Sourced<>(
                        new Participation(
                                id(row, "agency_id"),
                                names(row, "name"),
                                row.getString("role"),
                                first(row, "first_on"),
                                last(row, "last_on")),
                        provenance(row),
                        keeping(row)))
                .list();
    }

    private List<Sourced<Service>> services() {
        Map<UUID, List<UUID>> providers = links("service_provider", "service_id", "agency_id", UUID.class);
        Map<UUID, List<UUID>> places = links("service_place", "service_id", "place_id", UUID.class);
        Map<UUID, List<String>> modules = links("service_module", "service_id", "module", String.class);
        return handle.createQuery("""
                        select id, code, coalesce(pilot, 0) as pilot, name_en, name_ru, name_tk, target_en, target_ru,
                            target_tk, sensitivity, form, lead_agency_id, status, planned_start_on,
                            planned_start_precision, actual_start_on, actual_start_precision, mark, inferred, source,
                            version, edited_at, archived_at
                        from service
                        order by coalesce(service.pilot, 1000), name_en, code
                        """)
                .map((row, context) -> {
                    UUID id = id(row, "id");
                    Service service = new Service(
                            id,
                            row.getString("code"),
                            row.getInt("pilot"),
                            names(row, "name"),
                            names(row, "target"),
                            Sensitivity.valueOf(row.getString("sensitivity").toUpperCase(Locale.ROOT)),
                            row.getString("form"),
                            id(row, "lead_agency_id"),
                            providers.getOrDefault(id, List.of()),
                            places.getOrDefault(id, List.of()),
                            modules.getOrDefault(id, List.of()),
                            row.getString("status"),
                            inexact(row, "planned_start"),
                            inexact(row, "actual_start"));
                    return new Sourced<>(service, provenance(row), keeping(row));
                })
                .list();
    }

    private List<Sourced<WorkforceMember>> workforce() {
        Map<UUID, List<UUID>> services = links("workforce_service", "workforce_id", "service_id", UUID.class);
        return handle
                .createQuery("""
                        select id, person_id, name, agency_id, function, first_on, last_on, mark, inferred, source
                        from workforce
                        """)
                .map((row, context) -> new Sourced<>(
                        new WorkforceMember(
                                id(row, "person_id"),
                                row.getString("name"),
                                id(row, "agency_id"),
                                Set.copyOf(services.getOrDefault(id(row, "id"), List.of())),
                                row.getString("function"),
                                first(row, "first_on"),
                                last(row, "last_on")),
                        provenance(row)))
                .stream()
                .sorted(Comparator.comparing((Sourced<WorkforceMember> member) ->
                                TurkmenText.sortKey(member.value().name()))
                        .thenComparing(member -> member.value().function())
                        .thenComparing(member -> member.value().from()))
                .toList();
    }

    private List<Coordination> coordinations() {
        return handle.createQuery("""
                        select c.service_id, c.first_on, c.last_on, w.person_id, w.name, w.agency_id
                        from service_coordinator c join workforce w on w.id = c.workforce_id
                        order by c.first_on desc, c.id
                        """)
                .map((row, context) -> new Coordination(
                        id(row, "service_id"),
                        id(row, "person_id"),
                        row.getString("name"),
                        id(row, "agency_id"),
                        first(row, "first_on"),
                        last(row, "last_on")))
                .list();
    }

    private <T> Map<UUID, List<T>> links(String table, String owner, String value, Class<T> type) {
        return handle.createQuery("select " + owner + ", " + value + " from " + table + " order by 1, 2")
                .map((row, context) -> Map.entry(id(row, owner), row.getObject(value, type)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
