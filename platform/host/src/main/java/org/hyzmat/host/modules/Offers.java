package org.hyzmat.host.modules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hyzmat.host.views.TextCatalogue;

/**
 * The jars and folders of classes that lie in the modules folders, or are named one by one: each is an offer that an
 * administrator may take.
 * What lies there is read again whenever it is asked for and has changed.
 */
final class Offers {

    private static final String COMPILED = "/target/classes";

    private final List<Path> folders;
    private final Map<Path, Offer> read = new HashMap<>();

    Offers(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** What lies in a folder: a jar that may be taken, or why not. */
    record Offer(String file, Stamp stamp, List<Artifact> artifact, List<String> faults) {

        /** Whether it is no jar but what the compiler left. */
        boolean isCompiled() {
            return file.endsWith(COMPILED);
        }

        /** As it is shown, given the modules that are installed. */
        Offered asOffered(Set<String> installed, TextCatalogue platform) {
            return artifact.stream()
                    .findFirst()
                    .map(jar -> new Offered(
                            file,
                            jar.module(),
                            jar.version(),
                            jar.hash(),
                            List.of(platform.ofModule(jar.content())),
                            installed.contains(jar.module()),
                            faults))
                    .orElseGet(() -> new Offered(file, "", "", "", List.of(), false, faults));
        }
    }

    /** By what one sees that a file has changed. */
    record Stamp(long size, long modified) {}

    /** Everything on offer now, by file name. */
    synchronized List<Offer> list() {
        List<Offer> offers = new ArrayList<>();
        List<Path> places = places();
        read.keySet().retainAll(Set.copyOf(places));
        for (Path place : places) {
            Stamp stamp = stamp(place);
            Offer known = read.get(place);
            if (known == null || !known.stamp().equals(stamp)) {
                known = read(place, stamp);
                read.put(place, known);
            }
            offers.add(known);
        }
        return offers;
    }

    /** The module of a hash, absent when it was not on offer the last time that all were listed. */
    synchronized Optional<Artifact> module(String hash) {
        return read.values().stream()
                .flatMap(offer -> offer.artifact().stream())
                .filter(artifact -> artifact.hash().equals(hash) && artifact.kind() == Artifact.Kind.MODULE)
                .findFirst();
    }

    private List<Path> places() {
        List<Path> places = new ArrayList<>();
        for (Path folder : folders) {
            if (ClassesFolder.isOne(folder) || isJar(folder)) {
                places.add(folder);
            } else if (Files.isDirectory(folder)) {
                places.addAll(jars(folder));
                places.addAll(ClassesFolder.below(folder));
            }
        }
        return places;
    }

    private static List<Path> jars(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Offers::isJar).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isJar(Path file) {
        return file.toString().endsWith(".jar") && Files.isRegularFile(file);
    }

    private static Stamp stamp(Path place) {
        try {
            return Files.isDirectory(place)
                    ? ClassesFolder.stamp(place)
                    : new Stamp(
                            Files.size(place), Files.getLastModifiedTime(place).toMillis());
        } catch (NoSuchFileException gone) {
            return new Stamp(0, 0);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Offer read(Path place, Stamp stamp) {
        String name = place.getFileName().toString().equals("classes")
                ? place.getParent().getParent().getFileName() + COMPILED
                : place.getFileName().toString();
        try {
            byte[] jar = Files.isDirectory(place) ? ClassesFolder.jar(place) : Files.readAllBytes(place);
            return new Offer(name, stamp, List.of(Artifact.of(jar)), List.of());
        } catch (RefusedModuleException refused) {
            return new Offer(name, stamp, List.of(), refused.reasons());
        } catch (IOException unreadable) {
            return new Offer(name, stamp, List.of(), List.of("It cannot be read: " + unreadable.getMessage() + "."));
        }
    }
}
