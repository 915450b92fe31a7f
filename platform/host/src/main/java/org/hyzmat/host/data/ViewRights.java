package org.hyzmat.host.data;

import java.sql.Connection;
import java.sql.SQLException;

/** Who may read a published view, as said by the owner of its schema. */
record ViewRights(Connection owner, Engine engine, String schema) {

    void grant(String view, Login reader) throws SQLException {
        engine.admit(owner, schema, reader);
        Sql.run(owner, "grant select on " + inSchema(view) + " to " + Sql.quoted(reader.name()));
    }

    void revoke(String view, Login reader) throws SQLException {
        Sql.run(owner, "revoke select on " + inSchema(view) + " from " + Sql.quoted(reader.name()));
    }

    private String inSchema(String view) {
        return Sql.quoted(schema) + "." + Sql.quoted(view);
    }
}
