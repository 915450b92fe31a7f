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

    /** Forgets what was kept. */
    @Override
    void close();
}
