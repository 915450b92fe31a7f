package org.hyzmat.host.data.migration;

/**
 * One numbered file of SQL.
 *
 * @param name such as {@code 002-add-visit-reason.sql}
 * @param sql its text
 */
public record Migration(String name, String sql) {

    private static final int DIGITS = 3;

    /** The number that orders it among its like; only of a name that was checked. */
    int number() {
        return Integer.parseInt(name.substring(0, DIGITS));
    }
}
