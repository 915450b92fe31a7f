package org.hyzmat.host.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** What was done to which schema, remembered as a hash. */
final class AppliedHashes {

    private final Connection connection;

    AppliedHashes(Connection connection) {
        this.connection = connection;
    }

    boolean isRecorded(String module, String hash) throws SQLException {
        return find(module).contains(hash);
    }

    /** At most one. */
    List<String> find(String module) throws SQLException {
        return Sql.column(connection, "select applied_hash from platform.module_schema where module_id = ?", module);
    }

    void record(String module, String hash) throws SQLException {
        String update = "update platform.module_schema set applied_hash = ?, applied_at = current_timestamp"
                + " where module_id = ?";
        String insert = "insert into platform.module_schema (applied_hash, module_id, applied_at)"
                + " values (?, ?, current_timestamp)";
        if (run(update, hash, module) == 0) {
            run(insert, hash, module);
        }
    }

    private int run(String sql, String hash, String module) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, hash);
            statement.setString(2, module);
            return statement.executeUpdate();
        }
    }
}
