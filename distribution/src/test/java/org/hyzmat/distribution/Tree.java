package org.hyzmat.distribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The source tree of which this test is a part. */
public final class Tree {

    /** Where everything begins. */
    public static final Path ROOT = Path.of("..");

    private static final Set<String> MADE = Set.of("target", ".git");
    private static final Set<Path> DATA = Set.of(ROOT.resolve("data"), ROOT.resolve("distribution/data"));

    private Tree() {}

    /** All files of a folder, without what is made by Maven, by the portal or by git. */
    public static List<Path> files(Path folder) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                    boolean made = MADE.contains(inner.getFileName().toString()) || DATA.contains(inner);
                    return made ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.add(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return List.copyOf(files);
    }

    /** Copies a folder without what was made in it. */
    public static void copy(Path folder, Path target) {
        for (Path file : files(folder)) {
            Path copy = target.resolve(folder.relativize(file).toString());
            try {
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }

    /** What stands in a file. */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
