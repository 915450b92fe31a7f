package org.hyzmat.host.data.guard;

import java.util.Optional;

/** What a module may name in its statements, as declared. */
public interface GuardedTables {

    /**
     * Looks a table or view up.
     *
     * @param schema as written in the statement, in lower case; empty if nothing is written
     * @param name in lower case
     * @return empty if nothing of that name is declared
     * @throws org.hyzmat.platform.ModuleUnavailableException if it is a needed view of a module that is not there
     */
    Optional<GuardedTable> find(String schema, String name);

    /**
     * What the answers depend on.
     *
     * @return another object as soon as an answer may be another
     */
    Object state();
}
