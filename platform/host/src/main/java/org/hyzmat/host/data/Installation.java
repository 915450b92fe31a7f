package org.hyzmat.host.data;

/**
 * What makes this installation one: shared by all its nodes.
 *
 * @param loginPrefix begins the name of each login, since PostgreSQL's are those of the whole server
 * @param key where passwords come from
 */
record Installation(String loginPrefix, InstallationKey key) {

    Login login(String name, String schema) {
        return new Login(name, key.password(name), schema);
    }
}
