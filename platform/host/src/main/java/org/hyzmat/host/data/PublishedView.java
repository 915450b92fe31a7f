package org.hyzmat.host.data;

import java.util.Set;
import org.hyzmat.host.data.guard.GuardedTable;

/**
 * A view that a module lets others read.
 *
 * @param name in the module's schema
 * @param sql one select, without a semicolon at its end
 * @param personal whether each statement on it must carry the visible condition
 * @param agency column with the agency; empty if it is not personal
 */
public record PublishedView(String name, String sql, boolean personal, String agency) {

    GuardedTable guarded(String schema) {
        return new GuardedTable(schema, name, personal, agency, "", "", "", Set.of());
    }
}
