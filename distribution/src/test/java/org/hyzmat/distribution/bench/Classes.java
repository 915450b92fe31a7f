package org.hyzmat.distribution.bench;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** The compiled classes of these tests, for programs that run as processes of their own. */
final class Classes {

    private Classes() {}

    static Path home() {
        try {
            return Path.of(Classes.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException odd) {
            throw new IllegalStateException(odd);
        }
    }

    /** Puts classes of this package, with those inside them, into a jar: an archive of class data takes no folders. */
    static void pack(Path jar, List<String> names) throws IOException {
        try (JarOutputStream packed = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(home())) {
            for (Path file : files.filter(file -> isOneOf(names, file)).sorted().toList()) {
                packed.putNextEntry(
                        new JarEntry(home().relativize(file).toString().replace('\\', '/')));
                Files.copy(file, packed);
                packed.closeEntry();
            }
        }
    }

    private static boolean isOneOf(List<String> names, Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".class")
                && names.contains(
                        name.substring(0, name.length() - ".class".length()).replaceFirst("\\$.*", ""));
    }
}
