package org.hyzmat.host.data;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.hyzmat.host.data.migration.Migration;
import org.hyzmat.host.data.migration.MigrationSet;

/** The files under {@code migrations/} beside the host's own classes. */
final class HostMigrations {

    private static final String FOLDER = "migrations/";

    private HostMigrations() {}

    static MigrationSet read() {
        try {
            Path home = Path.of(HostMigrations.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            List<String> names = Files.isDirectory(home) ? inFolder(home.resolve(FOLDER)) : inJar(home);
            return new MigrationSet(
                    "the platform", names.stream().map(HostMigrations::load).toList());
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("The platform's own migrations cannot be read: " + e, e);
        }
    }

    private static List<String> inFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static List<String> inJar(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(FOLDER) && name.length() > FOLDER.length())
                    .map(name -> name.substring(FOLDER.length()))
                    .toList();
        }
    }

    private static Migration load(String name) {
        try (InputStream text = HostMigrations.class.getResourceAsStream("/" + FOLDER + name)) {
            return new Migration(name, new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("The platform's migration " + name + " cannot be read: " + e, e);
        }
    }
}
