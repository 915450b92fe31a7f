package org.hyzmat.host.directory.csv;

/**
 * A column of a CSV file.
 *
 * @param name its name in the first row
 * @param required whether every row has a value
 * @param kind what may stand in it
 * @param target the column of the register's table it goes to, or {@code table.column} for a list
 */
record Column(String name, boolean required, CellKind kind, String target) {

    static Column required(String name, CellKind kind) {
        return new Column(name, true, kind, name);
    }

    static Column optional(String name, CellKind kind) {
        return new Column(name, false, kind, name);
    }

    Column into(String otherTarget) {
        return new Column(name, required, kind, otherTarget);
    }

    boolean isList() {
        return target.contains(".");
    }
}
