package org.hyzmat.host.data;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/** The data folder, held by one running host at a time. */
final class DataFolder implements AutoCloseable {

    private static final String LOCK = "hyzmat.lock";
    private static final String UPLOADS = "uploads";

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    static DataFolder open(Path path) {
        FileChannel channel = openLockFile(path);
        if (!lock(channel)) {
            release(channel);
            throw new UnusableDataException("Data folder " + path + " is in use by another Hyzmat (its file " + LOCK
                    + " is locked). Stop that one, or give this one a data folder of its own.");
        }
        return new DataFolder(path, channel);
    }

    Path path() {
        return path;
    }

    /** Where files lie while they come in; what an earlier host left there is gone. */
    Path uploads() {
        Path folder = path.resolve(UPLOADS);
        try {
            Files.createDirectories(folder);
            try (Stream<Path> left = Files.list(folder)) {
                for (Path file : left.toList()) {
                    Files.delete(file);
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UnusableDataException(
                    "Folder " + folder + " cannot be emptied (" + e + "). Remove it while Hyzmat is stopped.", e);
        }
    }

    private static FileChannel openLockFile(Path path) {
        try {
            Files.createDirectories(path);
            PrivateFile.closeToOthers(path);
            return FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UnusableDataException(
                    "Data folder " + path + " cannot be written to (" + e + "). Make it writable for the user that"
                            + " runs Hyzmat, or name another folder.",
                    e);
        }
    }

    private static boolean lock(FileChannel channel) {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            release(channel);
            throw new UnusableDataException(
                    "The data folder cannot be locked (" + e + "). Use a folder on a local disk.", e);
        }
    }

    /** Lets the next host have the folder; the file itself stays, since removing it would let two hosts in. */
    @Override
    public void close() {
        release(channel);
    }

    private static void release(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UnusableDataException("The lock of the data folder cannot be released (" + e + ").", e);
        }
    }
}
