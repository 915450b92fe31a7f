package org.hyzmat.distribution.canary;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hyzmat.host.data.Database;
import org.hyzmat.host.data.DatabaseSettings;
import org.jdbi.v3.core.Handle;

/**
 * Gives one agency a copy of every record of another, so that both have data of the same shape: with ids of its own,
 * colleagues of its own, and a marker in every text. It writes to the embedded database of a portal that does not run.
 */
final class Twins {

    /** What a constant or a code reads like: such texts mean something to the program and stay. */
    private static final Pattern CODE = Pattern.compile("[A-Z0-9_.:,-]*|[a-z0-9_.:,-]*");

    /** People of every agency are sent to a run, and every agency chooses the course that its people need. */
    private static final Set<String> OFFERED = Set.of("mhpss_courses.course", "mhpss_courses.course_run");

    /** What the portal itself holds for an agency, and whose accounts and colleagues there are stays as it was. */
    private static final Set<String> LISTS =
            Set.of("import_run", "import_habit", "work_run", "team", "team_member", "access_grant", "mail_message");

    /** They are not declared as personal, since people who are no users of a service are named in them. */
    private static final Set<String> NAMES = Set.of("mhpss_courses.certificate", "mhpss_courses.run_trainer");

    private final Handle handle;
    private final Copy copy;
    private final Map<UUID, UUID> ids = new LinkedHashMap<>();
    private final Set<UUID> personal = new HashSet<>();
    private final Set<UUID> offered = new HashSet<>();
    private final Map<UUID, UUID> all = new HashMap<>();
    private final Map<String, Set<UUID>> samples = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    private Twins(Handle handle, Copy copy) {
        this.handle = handle;
        this.copy = copy;
        all.put(copy.from(), copy.to());
        all.putAll(copy.others());
    }

    /**
     * What is copied.
     *
     * @param from the agency that has the records
     * @param to the agency that gets them, and loses what it had of the kind
     * @param others ids of the registers with those that stand in their place
     * @param colleagues those of them that are people
     * @param open the tables that are declared as not personal: nothing in them is marked
     * @param marker a word of small letters, empty to leave texts as they are
     */
    record Copy(UUID from, UUID to, Map<UUID, UUID> others, Set<UUID> colleagues, Set<String> open, String marker) {

        /** Within one agency only what is of a service is copied, and nothing it had goes. */
        boolean isWithin() {
            return from.equals(to);
        }
    }

    /**
     * What came of it.
     *
     * @param ids the id of each record with that of its twin
     * @param personal the twins that are personal
     * @param offered the twins that every agency may choose
     * @param registers ids of the registers with those that stand in their place: the agency and its people
     * @param samples by schema, one twin of each table, of which a form could claim to create it
     */
    record Made(
            Map<UUID, UUID> ids,
            Set<UUID> personal,
            Set<UUID> offered,
            Map<UUID, UUID> registers,
            Map<String, Set<UUID>> samples) {

        static final Made NOTHING = new Made(Map.of(), Set.of(), Set.of(), Map.of(), Map.of());
    }

    /** Writes the copy. */
    static Made write(DatabaseSettings settings, Copy copy) {
        try (Database database = Database.open(settings)) {
            return database.platform().inTransaction(handle -> new Twins(handle, copy).write());
        }
    }

    private Made write() {
        handle.execute("set referential_integrity false");
        List<CopiedTable> tables = CopiedTable.all(handle).stream()
                .filter(table -> copy.isWithin() ? table.has("service_id") : holdsRecords(table))
                .toList();
        tables.stream()
                .filter(table -> !copy.isWithin()
                        && table.has("agency_id")
                        && !rows(table).isEmpty())
                .forEach(table -> handle.execute("delete from " + table.name() + " where agency_id = ?", copy.to()));
        tables.stream()
                .filter(table -> table.has("agency_id") && table.has("id"))
                .forEach(this::name);
        all.putAll(ids);
        tables.forEach(this::copy);
        handle.execute("set referential_integrity true");
        return new Made(Map.copyOf(ids), Set.copyOf(personal), Set.copyOf(offered), registers(), samples);
    }

    private Map<UUID, UUID> registers() {
        Map<UUID, UUID> registers = new HashMap<>();
        copy.colleagues().forEach(person -> registers.put(person, copy.others().get(person)));
        if (!copy.isWithin()) {
            registers.values().stream().sorted().limit(1).forEach(person -> sample("platform", person));
            registers.put(copy.from(), copy.to());
            handle.createQuery("select id from platform.account where agency_id = :agency order by id limit 1")
                    .bind("agency", copy.to())
                    .mapTo(UUID.class)
                    .forEach(account -> sample("platform", account));
        }
        return registers;
    }

    private void sample(String schema, UUID id) {
        samples.computeIfAbsent(schema, each -> new LinkedHashSet<>()).add(id);
    }

    private static boolean holdsRecords(CopiedTable table) {
        return !table.schema().equals("platform")
                || LISTS.contains(table.table())
                || table.table().startsWith("import_")
                || table.table().startsWith("work_chunk");
    }

    private void name(CopiedTable table) {
        handle.createQuery("select id from " + table.name() + " where agency_id = :agency")
                .bind("agency", copy.from())
                .mapTo(UUID.class)
                .forEach(id -> {
                    if (known.add(table.name())) {
                        sample(table.schema(), twin(id));
                    }
                    ids.put(id, twin(id));
                    if (isPersonal(table)) {
                        personal.add(twin(id));
                    }
                    if (OFFERED.contains(table.name())) {
                        offered.add(twin(id));
                    }
                });
    }

    /** As old as the first one, so that it stands at the same place of every list. */
    private UUID twin(UUID id) {
        long other = copy.to().getLeastSignificantBits() & 0xffffffffffffL;
        return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() ^ other);
    }

    private void copy(CopiedTable table) {
        List<Map<String, Object>> rows = rows(table);
        Set<String> words = words(table, rows);
        for (Map<String, Object> row : rows) {
            Map<String, Object> changed = new LinkedHashMap<>(row);
            changed.replaceAll((column, value) -> changed(table, column, value, words));
            handle.execute(
                    "insert into %s (%s) values (%s)"
                            .formatted(
                                    table.name(),
                                    String.join(", ", changed.keySet()),
                                    String.join(", ", java.util.Collections.nCopies(changed.size(), "?"))),
                    changed.values().toArray());
        }
    }

    /** Those of the agency; where no column says whose a row is, those that refer to one of the agency. */
    private List<Map<String, Object>> rows(CopiedTable table) {
        if (table.has("agency_id")) {
            return handle.createQuery("select * from " + table.name() + " where agency_id = :agency")
                    .bind("agency", copy.from())
                    .mapToMap()
                    .list();
        }
        return handle.createQuery("select * from " + table.name()).mapToMap().list().stream()
                .filter(row -> row.values().stream().anyMatch(ids::containsKey))
                .toList();
    }

    /** What is not declared at all hangs on something that is personal. */
    private boolean isPersonal(CopiedTable table) {
        return !copy.open().contains(table.name()) || NAMES.contains(table.name());
    }

    private Set<String> words(CopiedTable table, List<Map<String, Object>> rows) {
        Set<String> words = new HashSet<>();
        if (!isPersonal(table)) {
            return words;
        }
        table.texts().keySet().stream()
                .filter(column -> !table.isCode(column))
                .filter(column -> rows.stream()
                        .anyMatch(row -> row.get(column) instanceof String text
                                && !CODE.matcher(text).matches()))
                .forEach(words::add);
        return words;
    }

    private Object changed(CopiedTable table, String column, Object value, Set<String> words) {
        if (value instanceof UUID id) {
            return all.getOrDefault(id, id);
        }
        if (column.equals("next_at")) {
            // nobody is to send it meanwhile
            return OffsetDateTime.now(ZoneOffset.UTC).plusYears(1);
        }
        if (!(value instanceof String text) || text.isEmpty()) {
            return value;
        }
        if (words.contains(column) && !copy.marker().isEmpty()) {
            return marked(text, table.texts().get(column));
        }
        return table.isUnique(column) ? turned(text) : text;
    }

    /** Its last letter comes first: however often it is copied, no other one is like it. */
    private static String turned(String text) {
        return text.substring(text.length() - 1) + text.substring(0, text.length() - 1);
    }

    /** Between blanks, since keys for searching hold words so. */
    private String marked(String text, int longest) {
        String mark = " " + copy.marker() + (text.endsWith(" ") ? " " : "");
        return text.substring(0, Math.min(text.length(), longest - mark.length())) + mark;
    }
}
