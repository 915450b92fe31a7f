package org.hyzmat.host.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that only the user who runs Hyzmat may read. */
final class PrivateFile {

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

    private static FileAttribute<?>[] rights() {
        boolean known = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return known
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
