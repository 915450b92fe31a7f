package org.hyzmat.distribution.pressure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The jar of a module, packed again as another version that differs in nothing else or in a file more. */
final class Repacked {

    private Repacked() {}

    /** The jar of a module in a folder. */
    static Path find(Path folder, String module) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(module + "-[0-9].*\\.jar"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Puts another version beside a jar, whole from the first moment.
     *
     * @return the name of its file
     */
    static String beside(Path jar, String module, String version, Map<String, String> more) {
        Path made = jar.resolveSibling(module + "-" + version + ".jar");
        try {
            Path part = Files.createTempFile("repacked", ".part");
            pack(jar, version, more, part);
            Path near = Files.move(part, jar.resolveSibling(made.getFileName() + ".part"));
            Files.move(near, made, StandardCopyOption.ATOMIC_MOVE);
            return made.getFileName().toString();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void pack(Path jar, String version, Map<String, String> more, Path target) throws IOException {
        try (JarFile from = new JarFile(jar.toFile())) {
            Manifest manifest = new Manifest(from.getManifest());
            manifest.getMainAttributes().putValue("Bundle-Version", version);
            try (JarOutputStream to = new JarOutputStream(Files.newOutputStream(target), manifest)) {
                for (JarEntry entry : entries(from)) {
                    to.putNextEntry(new JarEntry(entry.getName()));
                    try (InputStream bytes = from.getInputStream(entry)) {
                        bytes.transferTo(to);
                    }
                    to.closeEntry();
                }
                for (Map.Entry<String, String> file : more.entrySet()) {
                    to.putNextEntry(new JarEntry(file.getKey()));
                    to.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                    to.closeEntry();
                }
            }
        }
    }

    private static List<JarEntry> entries(JarFile jar) {
        return jar.stream()
                .filter(entry -> !entry.getName().equals(JarFile.MANIFEST_NAME))
                .toList();
    }
}
