package org.hyzmat.host.directory.csv;

import java.sql.Types;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes rows of one register: those that are new are inserted, the others updated, none is deleted. What people edited
 * in the portal stays as they left it.
 */
final class EntryWriter {

    private static final Logger LOG = LoggerFactory.getLogger(EntryWriter.class);

    /** By the table of a register the row that people edit, and with it all that belongs to it. */
    private static final Map<String, Edited> EDITED = Map.of(
            "place", new Edited("place", "id"),
            "agency", new Edited("agency", "id"),
            "participation", new Edited("participation", "id"),
            "service", new Edited("service", "id"),
            "workforce", new Edited("workforce", "id"),
            "service_provider", new Edited("service", "service_id"),
            "service_coordinator", new Edited("service", "service_id"));

    private final Handle handle;
    private final Register register;
    private final List<String> columns;

    EntryWriter(Handle handle, Register register) {
        this.handle = handle;
        this.register = register;
        this.columns = register.columns().stream()
                .filter(column -> !column.isList())
                .map(Column::target)
                .toList();
    }

    private record Edited(String table, String column) {}

    void write(List<Entry> all) {
        List<Entry> entries = notEdited(all);
        Set<UUID> present = new HashSet<>(handle.createQuery("select id from " + register.table())
                .mapTo(UUID.class)
                .list());
        run(
                insert(),
                entries.stream().filter(entry -> !present.contains(entry.id())).toList());
        run(
                update(),
                entries.stream().filter(entry -> present.contains(entry.id())).toList());
        register.columns().stream().filter(Column::isList).forEach(column -> writeList(column.target(), entries));
    }

    private List<Entry> notEdited(List<Entry> entries) {
        Edited edited = EDITED.get(register.table());
        if (edited == null) {
            return entries;
        }
        Set<UUID> rows =
                new HashSet<>(handle.createQuery("select id from " + edited.table() + " where edited_at is not null")
                        .mapTo(UUID.class)
                        .list());
        List<Entry> others = entries.stream()
                .filter(entry -> !rows.contains(
                        edited.column().equals("id")
                                ? entry.id()
                                : entry.values().get(edited.column())))
                .toList();
        if (others.size() < entries.size()) {
            LOG.info(
                    "Directory: {} rows of {} stay as they were edited in the portal.",
                    entries.size() - others.size(),
                    register.file());
        }
        return others;
    }

    private String insert() {
        return "insert into " + register.table() + " (id, " + String.join(", ", columns) + ") values (:id, :"
                + String.join(", :", columns) + ")";
    }

    private String update() {
        return "update " + register.table() + " set "
                + columns.stream().map(column -> column + " = :" + column).collect(Collectors.joining(", "))
                + " where id = :id";
    }

    private void run(String statement, List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(statement);
        for (Entry entry : entries) {
            batch.bind("id", entry.id());
            for (String column : columns) {
                batch.bind(column, argument(Optional.ofNullable(entry.values().get(column))));
            }
            batch.add();
        }
        batch.execute();
    }

    // A batch takes the kind of each argument from its first row, which may be a null there; this one fits all.
    private static Argument argument(Optional<Object> value) {
        return (position, statement, context) -> {
            if (value.isPresent()) {
                statement.setObject(position, value.get());
            } else {
                statement.setNull(position, Types.NULL);
            }
        };
    }

    private void writeList(String target, List<Entry> entries) {
        String table = target.substring(0, target.indexOf('.'));
        String value = target.substring(target.indexOf('.') + 1);
        String owner = register.table() + "_id";
        PreparedBatch delete = handle.prepareBatch("delete from " + table + " where " + owner + " = :owner");
        PreparedBatch insert =
                handle.prepareBatch("insert into " + table + " (" + owner + ", " + value + ") values (:owner, :value)");
        for (Entry entry : entries) {
            delete.bind("owner", entry.id()).add();
            entry.lists()
                    .get(target)
                    .forEach(item ->
                            insert.bind("owner", entry.id()).bind("value", item).add());
        }
        delete.execute();
        insert.execute();
    }
}
