package org.hyzmat.host.data;

import java.sql.Connection;
import java.sql.SQLException;

/** What differs between the two databases. */
interface Engine extends AutoCloseable {

    /** The login of the host itself. */
    Login host();

    /** The address under which a login connects. */
    String url(Login login);

    /** What a connection is told when it is opened, so that none of its statements runs longer than so many seconds. */
    String limit(int seconds);

    /** One connection outside every pool. */
    Connection connect(Login login) throws SQLException;

    /** Whether the database would answer a statement now; returns within about two seconds. */
    boolean answers();

    /** Whether tables can be changed in a transaction that is rolled back if something fails. */
    boolean isChangeTransactional();

    /** Keeps other nodes from preparing schemas until they are let in or the connection is closed. */
    void keepOthersOut(Connection connection) throws SQLException;

    /** Ends what keeps other nodes out. */
    void letOthersIn(Connection connection) throws SQLException;

    /** Makes the login, or gives it the password it ought to have. */
    void ensureLogin(Connection connection, Login login) throws SQLException;

    /** Makes the module's schema, owned by its owner and closed to everybody else. */
    void ensureSchema(Connection connection, ModuleLogins logins) throws SQLException;

    /** Keeps what is needed to put a login's schema back, if this database cannot undo a failed change by itself. */
    SchemaBackup backup(Login writer) throws SQLException;

    /** Lets a login of another or the same module into the schema, but to none of its tables. */
    void admit(Connection owner, String schema, Login login) throws SQLException;

    /** Lets the run-time login draw numbers. */
    void grantSequences(Connection owner, ModuleLogins logins) throws SQLException;

    /** Lets go of the database; returns when everything is on disk. */
    @Override
    void close();
}
