package org.hyzmat.host.data;

import java.nio.file.Path;

/**
 * Where the data is kept.
 *
 * @param folder the data folder of this node: lock, installation key and, without a url, the database itself
 * @param url of a PostgreSQL database that nothing else uses, {@code jdbc:postgresql://host/name}; empty for the
 *     embedded one
 * @param user the host's login there, who may create roles and schemas; empty with the embedded database
 * @param password of that login, possibly empty
 * @param connectionsPerModule the most connections one running version of a module holds, at least 1
 */
public record DatabaseSettings(Path folder, String url, String user, String password, int connectionsPerModule) {

    private static final String POSTGRES = "jdbc:postgresql:";
    private static final int USUAL_CONNECTIONS = 8;

    /** Refuses what can never be opened. */
    public DatabaseSettings {
        if (!url.isEmpty() && !url.startsWith(POSTGRES)) {
            throw new IllegalArgumentException("The address of the database is '" + withoutParameters(url)
                    + "'; it must start with " + POSTGRES + ", or be empty for the embedded database.");
        }
        if (!url.isEmpty() && user.isEmpty()) {
            throw new IllegalArgumentException(
                    "The database at " + withoutParameters(url) + " needs a user; name the host's login there.");
        }
        if (connectionsPerModule < 1) {
            throw new IllegalArgumentException(
                    "A module may hold " + connectionsPerModule + " connections; it needs at least 1.");
        }
    }

    /**
     * The embedded database with the usual number of connections.
     *
     * @param folder the data folder
     * @return settings
     */
    public static DatabaseSettings embedded(Path folder) {
        return new DatabaseSettings(folder, "", "", "", USUAL_CONNECTIONS);
    }

    /**
     * Whether the database is a file in the data folder.
     *
     * @return false if it is a PostgreSQL server
     */
    public boolean isEmbedded() {
        return url.isEmpty();
    }

    /** The address as it may be shown: parameters can hold a password. */
    String shownUrl() {
        return isEmbedded() ? folder.toString() : withoutParameters(url);
    }

    /** Leaves the password out, since settings end up in logs. */
    @Override
    public String toString() {
        return "DatabaseSettings[" + shownUrl() + ", " + user + ", " + connectionsPerModule + "]";
    }

    private static String withoutParameters(String url) {
        int parameters = url.indexOf('?');
        return parameters < 0 ? url : url.substring(0, parameters);
    }
}
