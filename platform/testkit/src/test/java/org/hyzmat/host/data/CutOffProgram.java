package org.hyzmat.host.data;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A program that changes the tables of a module without coming to an end, and says when it is in the middle of it. */
final class CutOffProgram {

    static final String SAID = "halfway";

    private static final String CREATE = "create table visit (id integer primary key);";
    private static final String SEEN = "select count(*) from information_schema.columns where table_schema = 'visits'"
            + " and column_name = 'reason'";
    private static final long GLANCE = 10_000_000;

    private CutOffProgram() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
        try (Database database = Database.open(DatabaseSettings.embedded(Path.of(arguments[0])))) {
            Thread watch = new Thread(() -> await(database, out));
            watch.setDaemon(true);
            watch.start();
            database.modules().prepare(visits(endless()));
        }
    }

    private static void await(Database database, PrintStream out) {
        while (database.platform()
                        .withHandle(handle ->
                                handle.createQuery(SEEN).mapTo(Integer.class).one())
                == 0) {
            LockSupport.parkNanos(GLANCE);
        }
        out.println(SAID);
    }

    /** The module as it was, with what comes after. */
    static ModuleData visits(String... later) {
        String[] all = new String[later.length + 1];
        all[0] = CREATE;
        System.arraycopy(later, 0, all, 1, later.length);
        return new ModuleData("visits", TestingModules.migrations("visits", all), List.of(), List.of(), List.of());
    }

    private static String endless() {
        return "alter table visit add column reason varchar(20);\ndelete from visit;\n"
                + "insert into visit (id) select n.x from system_range(1, 4000000000) as n(x) where mod(n.x, 2) = 2;";
    }
}
