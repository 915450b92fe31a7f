package org.hyzmat.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The databases on which everything must work. */
public enum DatabaseKind {
    /** The embedded database. */
    H2("H2"),
    /** A PostgreSQL server. */
    POSTGRESQL("PostgreSQL");

    /** The system property that names the databases of a run, joined by commas; without it all are used. */
    public static final String PROPERTY = "hyzmat.databases";

    /** The same for tests tagged {@code pages}; without it the embedded one, if it is one of the run's. */
    private static final String PAGES = "hyzmat.databases.pages";

    private final String label;

    DatabaseKind(String label) {
        this.label = label;
    }

    /** Its name in reports. */
    public String label() {
        return label;
    }

    /**
     * The databases of this run.
     *
     * @return never empty
     * @throws IllegalStateException if the property names something else
     */
    public static List<DatabaseKind> ofThisRun() {
        return named(PROPERTY, "h2,postgresql");
    }

    /**
     * The databases of this run on which single pages are tried.
     *
     * @return never empty
     * @throws IllegalStateException if the property names something else
     */
    static List<DatabaseKind> ofPages() {
        List<DatabaseKind> kinds = new ArrayList<>(named(PAGES, "h2"));
        kinds.retainAll(ofThisRun());
        return kinds.isEmpty() ? ofThisRun() : kinds;
    }

    private static List<DatabaseKind> named(String property, String usual) {
        List<String> wanted = Stream.of(System.getProperty(property, usual).split(","))
                .map(String::strip)
                .toList();
        List<DatabaseKind> kinds = Arrays.stream(values())
                .filter(kind -> wanted.contains(kind.name().toLowerCase(Locale.ROOT)))
                .toList();
        if (kinds.isEmpty() || kinds.size() != wanted.size()) {
            throw new IllegalStateException(
                    "Property " + property + " is '" + wanted + "'; it must name h2, postgresql or both.");
        }
        return kinds;
    }

    /**
     * An empty database of this kind.
     *
     * @return to be closed after what was opened on it
     */
    public TestingDatabase create() {
        return this == H2 ? TestingDatabase.h2() : TestingDatabase.postgresql();
    }
}
