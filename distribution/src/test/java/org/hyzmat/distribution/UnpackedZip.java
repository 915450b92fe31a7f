package org.hyzmat.distribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The zip, unpacked into a folder as an administrator would. */
public record UnpackedZip(Path home) {

    /** Unpacks the zip that the build has made; what may be executed is what the zip says. */
    public static UnpackedZip into(Path folder) {
        Path zip = Path.of(System.getProperty("hyzmat.zip"));
        try (FileSystem files = FileSystems.newFileSystem(zip, Map.of("enablePosixFileAttributes", "true"));
                Stream<Path> all = Files.walk(files.getPath("/"))) {
            all.forEach(file -> unpack(file, folder.resolve(file.toString().substring(1))));
            try (Stream<Path> homes = Files.list(folder)) {
                return new UnpackedZip(homes.findFirst().orElseThrow());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void unpack(Path file, Path target) {
        try {
            if (Files.isDirectory(file)) {
                Files.createDirectories(target);
                return;
            }
            Files.copy(file, target);
            Set<PosixFilePermission> rights = Files.getPosixFilePermissions(file);
            if (rights.contains(PosixFilePermission.OWNER_EXECUTE)) {
                target.toFile().setExecutable(true);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** A portal of this zip, not started yet. */
    public PortalProcess.Start portal() {
        return new PortalProcess.Start(this);
    }

    /** What starts it. */
    public Path script() {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        return home.resolve("bin").resolve(windows ? "hyzmat.bat" : "hyzmat");
    }

    /** Where it looks for jars to offer. */
    public Path modules() {
        return home.resolve("modules");
    }

    /** The modules to try. */
    public Path samples() {
        return home.resolve("samples");
    }
}
