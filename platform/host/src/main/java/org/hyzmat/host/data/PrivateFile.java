package org.hyzmat.host.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files that only the user who runs Hyzmat may read. */
final class PrivateFile {

    private static final Set<PosixFilePermission> OTHERS = Set.of(
            PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE, PosixFilePermission.OTHERS_EXECUTE);

    private PrivateFile() {}

    static void create(Path file) {
        try {
            Files.createFile(file, rights());
        } catch (IOException e) {
            throw new UncheckedIOException("File " + file + " cannot be made", e);
        }
    }

    static void move(Path file, Path to) {
        try {
            Files.move(file, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("File " + file + " cannot be moved", e);
        }
    }

    /** Gives a file its final name once all of it is on the disk. */
    static void settle(Path file, Path to) {
        try (FileChannel written = FileChannel.open(file, StandardOpenOption.WRITE)) {
            written.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException("File " + file + " cannot be written", e);
        }
        move(file, to);
    }

    /** Takes the rights to a folder from everybody but its owner and group, where the system knows such rights. */
    static void closeToOthers(Path folder) throws IOException {
        if (isPosix()) {
            Set<PosixFilePermission> rights = Files.getPosixFilePermissions(folder);
            if (rights.removeAll(OTHERS)) {
                Files.setPosixFilePermissions(folder, rights);
            }
        }
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    private static FileAttribute<?>[] rights() {
        return isPosix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
