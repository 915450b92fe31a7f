package org.hyzmat.distribution.canary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.hyzmat.host.data.Database;
import org.hyzmat.host.data.DatabaseSettings;
import org.jdbi.v3.core.Handle;

/**
 * What stands in the database of a portal that does not run.
 *
 * @param theirs every row of the other agency, as text
 * @param tied the rows of ours that name a record of the other agency
 */
record Contents(Set<String> theirs, Set<String> tied) {

    static Contents read(DatabaseSettings settings, UUID ours, UUID theirs, Twins.Made twins) {
        Set<UUID> ids = new HashSet<>(twins.ids().values());
        ids.removeAll(twins.offered());
        ids.addAll(twins.registers().values());
        ids.remove(theirs);
        try (Database database = Database.open(settings)) {
            return database.platform().withHandle(handle -> {
                Contents contents = new Contents(new TreeSet<>(), new TreeSet<>());
                for (String table : tables(handle)) {
                    rows(handle, table, theirs).forEach(row -> contents.theirs.add(table + " " + text(row)));
                    rows(handle, table, ours).stream()
                            .filter(row -> names(row, ids))
                            .forEach(row -> contents.tied.add(table + " " + text(row)));
                }
                return contents;
            });
        }
    }

    /** An id of one's own that a record of theirs has too, in whatever table, is no tie. */
    private static boolean names(Map<String, Object> row, Set<UUID> ids) {
        return row.entrySet().stream()
                .anyMatch(column -> !column.getKey().equals("id") && ids.contains(column.getValue()));
    }

    private static List<String> tables(Handle handle) {
        return handle.createQuery("""
                        select table_schema || '.' || table_name from information_schema.columns
                        where column_name = 'agency_id' and table_schema <> 'information_schema' and table_name in
                            (select table_name from information_schema.tables where table_type = 'BASE TABLE')
                        order by 1
                        """).mapTo(String.class).list();
    }

    private static List<Map<String, Object>> rows(Handle handle, String table, UUID agency) {
        return handle.createQuery("select * from " + table + " where agency_id = :agency")
                .bind("agency", agency)
                .mapToMap()
                .list();
    }

    private static String text(Map<String, Object> row) {
        Map<String, Object> texts = new TreeMap<>(row);
        texts.replaceAll((column, value) ->
                value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value);
        return texts.toString();
    }

    /** What is otherwise than before. */
    List<String> since(Contents before) {
        List<String> changes = rowsSince(before);
        tied.stream().filter(row -> !before.tied.contains(row)).forEach(row -> changes.add("tied: " + row));
        return changes;
    }

    /** The same of their rows alone. */
    List<String> rowsSince(Contents before) {
        List<String> changes = new ArrayList<>();
        before.theirs.stream().filter(row -> !theirs.contains(row)).forEach(row -> changes.add("gone: " + row));
        theirs.stream().filter(row -> !before.theirs.contains(row)).forEach(row -> changes.add("new: " + row));
        return changes;
    }
}
