package org.hyzmat.testkit.contract;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hyzmat.platform.Actor;
import org.jdbi.v3.core.Handle;

/**
 * What stands in the tables of a module at one moment.
 *
 * @param byTable each row as text, sorted, by table
 */
record Rows(Map<String, List<String>> byTable) {

    static List<String> tables(Handle handle, String schema) {
        return handle.createQuery("""
                        select table_name from information_schema.tables
                        where table_schema = :schema and table_name <> 'flyway_schema_history'
                        and table_type = 'BASE TABLE' order by table_name
                        """)
                .bind("schema", schema)
                .mapTo(String.class)
                .list();
    }

    static List<String> read(Handle handle, String table, boolean personal, Actor everybody) {
        String condition = personal ? " where <visible:" + table + ">" : "";
        return everybody
                .visible()
                .on(handle.createQuery("select * from " + table + condition))
                .mapToMap()
                .map(Rows::text)
                .list()
                .stream()
                .sorted()
                .toList();
    }

    /** Bytes as letters, since two arrays are never the same. */
    private static String text(Map<String, Object> row) {
        Map<String, Object> texts = new TreeMap<>(row);
        texts.replaceAll((column, value) ->
                value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value);
        return texts.toString();
    }

    /** How many there are, by table. */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        byTable.forEach((table, rows) -> counts.put(table, rows.size()));
        return counts;
    }

    /** The rows that are here and were not there before. */
    List<String> since(Rows before) {
        return minus(before);
    }

    /** The rows that are no longer as they were here. */
    List<String> goneIn(Rows after) {
        return minus(after);
    }

    private List<String> minus(Rows others) {
        List<String> left = new ArrayList<>();
        byTable.forEach((table, rows) -> {
            List<String> theirs = others.byTable.getOrDefault(table, List.of());
            if (!rows.equals(theirs)) {
                List<String> mine = new ArrayList<>(rows);
                theirs.forEach(mine::remove);
                mine.forEach(row -> left.add(table + " " + row));
            }
        });
        return left;
    }
}
