package org.hyzmat.host.data;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** A program that commits row after row and says each commit that it was told is done, until it is killed. */
final class CommittingWriter {

    static final String SAID = "committed ";

    private CommittingWriter() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
        try (Database database = Database.open(DatabaseSettings.embedded(Path.of(arguments[0])))) {
            for (int i = 1; !out.checkError(); i++) {
                database.platform().useHandle(CommittingWriter::add);
                out.println(SAID + i);
            }
        }
    }

    static void add(Handle handle) {
        handle.createUpdate("""
                        insert into module_event (id, module_id, sha256, happened_at, kind, detail, done_by)
                        values (:id, 'people', '', current_timestamp, 'test', '', '')
                        """).bind("id", UUID.randomUUID()).execute();
    }
}
