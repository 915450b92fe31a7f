package org.hyzmat.distribution.canary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** A table with what must be known to copy it. */
record CopiedTable(
        String schema,
        String table,
        Map<String, String> columns,
        Map<String, Integer> texts,
        Set<String> codes,
        Set<String> unique) {

    private static final int SHORTEST = 40;

    /** Texts that the program reads again. */
    private static final Set<String> SPOKEN = Set.of("terms", "was", "becomes");

    static List<CopiedTable> all(Handle handle) {
        List<CopiedTable> tables = new ArrayList<>();
        handle.createQuery("""
                        select table_schema, table_name from information_schema.tables
                        where table_type = 'BASE TABLE' and table_schema not in ('information_schema', 'public')
                        and table_name <> 'flyway_schema_history' order by table_schema, table_name
                        """)
                .mapToMap()
                .list()
                .forEach(row -> tables.add(read(handle, text(row, "table_schema"), text(row, "table_name"))));
        return tables;
    }

    private static CopiedTable read(Handle handle, String schema, String table) {
        Map<String, String> columns = new LinkedHashMap<>();
        Map<String, Integer> texts = new HashMap<>();
        handle.createQuery("""
                        select column_name, data_type, character_maximum_length longest
                        from information_schema.columns
                        where table_schema = :schema and table_name = :table order by ordinal_position
                        """)
                .bind("schema", schema)
                .bind("table", table)
                .mapToMap()
                .list()
                .forEach(row -> {
                    String name = text(row, "column_name");
                    columns.put(name, text(row, "data_type"));
                    int longest = Optional.ofNullable(row.get("longest"))
                            .map(value -> ((Number) value).intValue())
                            .orElse(0);
                    if (text(row, "data_type").toUpperCase(Locale.ROOT).startsWith("CHARACTER")
                            && longest >= SHORTEST) {
                        texts.put(name, longest);
                    }
                });
        return new CopiedTable(
                schema,
                table,
                columns,
                texts,
                constrained(handle, schema, table, "CHECK"),
                constrained(handle, schema, table, "UNIQUE"));
    }

    private static Set<String> constrained(Handle handle, String schema, String table, String kind) {
        return handle.createQuery("""
                        select u.column_name
                        from information_schema.constraint_column_usage u
                        join information_schema.table_constraints c
                            on c.constraint_schema = u.constraint_schema and c.constraint_name = u.constraint_name
                        where u.table_schema = :schema and u.table_name = :table and c.constraint_type = :kind
                        and (:kind = 'CHECK' or 1 = (select count(*)
                            from information_schema.constraint_column_usage o
                            where o.constraint_schema = u.constraint_schema
                            and o.constraint_name = u.constraint_name))
                        """)
                .bind("schema", schema)
                .bind("table", table)
                .bind("kind", kind)
                .mapTo(String.class)
                .set();
    }

    private static String text(Map<String, Object> row, String column) {
        return String.valueOf(row.get(column));
    }

    String name() {
        return schema + "." + table;
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    boolean isCode(String column) {
        return codes.contains(column) || SPOKEN.contains(column);
    }

    boolean isUnique(String column) {
        return unique.contains(column);
    }
}
