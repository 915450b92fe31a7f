package org.hyzmat.host.data;

import java.util.Set;
import org.hyzmat.host.data.guard.GuardedTable;

/**
 * A table with records, as declared in {@code module.yaml}; a column that is not declared is an empty string.
 *
 * @param record name of the record
 * @param table in the module's schema
 * @param personal whether each statement on it must carry the visible condition
 * @param agency column with the agency
 * @param service column with the service
 * @param team column with the team
 * @param owner column with the person whose record it is
 * @param figures columns that statements which only count may select
 */
public record RecordTable(
        String record,
        String table,
        boolean personal,
        String agency,
        String service,
        String team,
        String owner,
        Set<String> figures) {

    /** Copies the columns. */
    public RecordTable {
        figures = Set.copyOf(figures);
    }

    GuardedTable guarded(String schema) {
        return new GuardedTable(schema, table, personal, agency, service, team, owner, figures);
    }
}
