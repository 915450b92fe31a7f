package org.hyzmat.host.modules;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** A module as it comes out of the compiler, {@code …/target/classes}: packed into a jar in memory. */
final class ClassesFolder {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final Path CLASSES = Path.of("target", "classes");

    private ClassesFolder() {}

    /** The compiled modules and interfaces of the projects that lie in a folder, one or two levels down. */
    static List<Path> below(Path folder) {
        try (Stream<Path> projects = Files.find(folder, 2, (path, attributes) -> attributes.isDirectory())) {
            return projects.map(project -> project.resolve(CLASSES))
                    .filter(ClassesFolder::isOne)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether a folder holds a compiled module or interface at its root. */
    static boolean isOne(Path folder) {
        return Files.exists(folder.resolve(MANIFEST))
                && (Files.exists(folder.resolve("module.yaml")) || Files.exists(folder.resolve("api.yaml")));
    }

    static Offers.Stamp stamp(Path classes) throws IOException {
        long size = 0;
        long modified = 0;
        for (Path file : files(classes)) {
            size += Files.size(file);
            modified = Math.max(modified, Files.getLastModifiedTime(file).toMillis());
        }
        return new Offers.Stamp(size, modified);
    }

    /** The same files always make the same bytes, so that their hash names them. */
    static byte[] jar(Path classes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes)) {
            add(jar, MANIFEST, classes.resolve(MANIFEST));
            for (Path file : files(classes)) {
                String name = classes.relativize(file).toString().replace('\\', '/');
                if (!name.equals(MANIFEST)) {
                    add(jar, name, file);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void add(JarOutputStream jar, String name, Path file) throws IOException {
        JarEntry entry = new JarEntry(name);
        entry.setTime(0);
        jar.putNextEntry(entry);
        Files.copy(file, jar);
        jar.closeEntry();
    }

    private static List<Path> files(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
