package org.hyzmat.host.data;

import java.sql.SQLException;

/** What puts a schema back when a change of it fails halfway. */
interface SchemaBackup extends AutoCloseable {

    /** For a database that undoes a failed change by itself. */
    SchemaBackup NOT_NEEDED = new SchemaBackup() {
        @Override
        public void restore() {}

        @Override
        public void close() {}
    };

    /** Makes the schema what it was, with its rows and rights. */
    void restore() throws SQLException;

    /** The same after a failure, which is not lost if that fails too. */
    default void restoreAfter(Exception reason) throws SQLException {
        try {
            restore();
        } catch (SQLException e) {
            e.addSuppressed(reason);
            throw e;
        }
    }

    /** Forgets what was kept, unless it is still needed. */
    @Override
    void close();
}
