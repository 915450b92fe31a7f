package org.hyzmat.host.data;

import java.util.regex.Pattern;

/**
 * The two logins of a module and its schema.
 *
 * @param module its id
 * @param owner owns the schema; used for one short connection while migrating
 * @param runtime reads and writes rows; what the module's code works with
 */
record ModuleLogins(String module, Login owner, Login runtime) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    /** Keeps the longest login below the 63 bytes that PostgreSQL allows a name. */
    private static final int LONGEST_ID = 40;

    static ModuleLogins of(String module, Installation installation) {
        String schema = schema(module);
        String name = installation.loginPrefix() + "_" + schema;
        return new ModuleLogins(module, installation.login(name + "_owner", schema), installation.login(name, schema));
    }

    static String schema(String module) {
        String schema = module.replace('-', '_');
        if (!ID.matcher(module).matches() || module.length() > LONGEST_ID || isTaken(schema)) {
            throw new IllegalArgumentException("'" + module + "' cannot be the id of a module: it must be at most "
                    + LONGEST_ID + " lower-case letters, digits and single hyphens, begin with a letter, not end in"
                    + " -owner, and not be a schema of the database's or the platform's own.");
        }
        return schema;
    }

    private static boolean isTaken(String schema) {
        return schema.startsWith("pg_")
                || schema.endsWith("_owner")
                || schema.equals("public")
                || schema.equals("information_schema")
                || schema.equals(HostTables.SCHEMA);
    }

    String schema() {
        return owner.schema();
    }
}
