package org.hyzmat.host.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files of a bundle other than its classes, by path, held in memory. */
public final class Content {

    private final Map<String, byte[]> files;

    private Content(Map<String, byte[]> files) {
        this.files = files;
    }

    /**
     * The files of a jar.
     *
     * @param jar its bytes
     * @return all of them but classes
     * @throws UncheckedIOException if it is no readable zip file
     */
    public static Content ofJar(byte[] jar) {
        return ofZip(new ByteArrayInputStream(jar));
    }

    /**
     * The files of a folder of classes or of a jar on disk.
     *
     * @param place the folder or the jar
     * @return all of them but classes
     * @throws UncheckedIOException if it cannot be read
     */
    public static Content at(Path place) {
        try {
            return Files.isDirectory(place) ? ofFolder(place) : ofZip(Files.newInputStream(place));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Content ofZip(InputStream stream) {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(stream, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory() && !entry.getName().endsWith(".class")) {
                    files.put(entry.getName(), zip.readAllBytes());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Content(files);
    }

    private static Content ofFolder(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.endsWith(".class")) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        }
        return new Content(files);
    }

    /** A file's bytes, absent when there is no such file. */
    public Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** A file as UTF-8 text, absent when there is no such file. */
    public Optional<String> text(String path) {
        return bytes(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** The paths of all files in and below a folder, sorted; the folder is written with its closing slash. */
    public List<String> under(String folder) {
        return files.keySet().stream().filter(path -> path.startsWith(folder)).toList();
    }
}
