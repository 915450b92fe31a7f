package org.hyzmat.host.data;

/**
 * Somebody the database knows.
 *
 * @param name of lower-case letters, digits and underscores
 * @param password in clear
 * @param schema where unqualified names are looked up; empty for the database's default
 */
record Login(String name, String password, String schema) {

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return name;
    }
}
