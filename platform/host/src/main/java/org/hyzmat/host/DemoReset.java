package org.hyzmat.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hyzmat.host.data.DatabaseSettings;

/** Throws the data of a demo installation away. */
final class DemoReset {

    private DemoReset() {}

    static void wipe(DatabaseSettings database) {
        if (!database.isEmbedded()) {
            throw new WrongSettingsException(List.of(
                    "Setting demo is 'reset', which is only for the embedded database. Drop and create the PostgreSQL"
                            + " database by hand, or set demo to true."));
        }
        if (!Files.isDirectory(database.folder())) {
            return;
        }
        try (Stream<Path> files = Files.list(database.folder())) {
            for (Path file : files.filter(path -> path.getFileName().toString().endsWith(".mv.db"))
                    .toList()) {
                Files.delete(file);
            }
        } catch (IOException locked) {
            throw new UncheckedIOException("The data in " + database.folder() + " cannot be thrown away.", locked);
        }
    }
}
