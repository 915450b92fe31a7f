package org.hyzmat.testkit;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.Jar;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A small module that tests build as the modules of this tree are built, perhaps after spoiling something in it. Its
 * files lie in {@code src/test/fixtures}.
 *
 * @param name of its folder, also its symbolic name
 * @param version its OSGi version
 * @param files the text of each file by path, sources below {@code java/}, the rest below {@code resources/}
 * @param libraries jars it is compiled with besides the class path of the tests
 */
public record Fixture(String name, String version, Map<String, String> files, List<Path> libraries) {

    private static final Path FOLDER = Path.of("src", "test", "fixtures");
    private static final Path PARENT = Path.of("..", "..", "modules", "pom.xml");
    private static final Pattern INSTRUCTIONS = Pattern.compile("<bnd><!\\[CDATA\\[(.*?)\\]\\]></bnd>", Pattern.DOTALL);

    /** Copies files and libraries. */
    public Fixture {
        files = Map.copyOf(files);
        libraries = List.copyOf(libraries);
    }

    /** A module as it lies in its folder, in version 1.0.0. */
    public static Fixture of(String name) {
        Path folder = FOLDER.resolve(name);
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Fixture(name, "1.0.0", files, List.of());
    }

    /** The same under another symbolic name. */
    public Fixture named(String other) {
        return new Fixture(other, version, files, libraries);
    }

    /** The same in another version. */
    public Fixture version(String other) {
        return new Fixture(name, other, files, libraries);
    }

    /** The same compiled with another jar. */
    public Fixture with(Path library) {
        List<Path> more = new ArrayList<>(libraries);
        more.add(library);
        return new Fixture(name, version, files, more);
    }

    /** The same with a file more, or another text in one. */
    public Fixture with(String file, String text) {
        Map<String, String> changed = new TreeMap<>(files);
        changed.put(file, text);
        return new Fixture(name, version, changed, libraries);
    }

    /** The same without a file. */
    public Fixture without(String file) {
        text(file);
        Map<String, String> changed = new TreeMap<>(files);
        changed.remove(file);
        return new Fixture(name, version, changed, libraries);
    }

    /** The same with something else in a file wherever the first text stands; it must stand there. */
    public Fixture changing(String file, String from, String to) {
        if (!text(file).contains(from)) {
            throw new IllegalArgumentException("%s of fixture %s does not contain: %s".formatted(file, name, from));
        }
        return with(file, text(file).replace(from, to));
    }

    private String text(String file) {
        if (!files.containsKey(file)) {
            throw new IllegalArgumentException("Fixture %s has no file %s.".formatted(name, file));
        }
        return files.get(file);
    }

    /** Builds the jar into a folder of its own below the build's. */
    public Path jar() {
        try {
            return jar(Files.createTempDirectory(work(), name));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Builds the jar into a folder. */
    public Path jar(Path folder) {
        Path content = null;
        try {
            content = Files.createTempDirectory("hyzmat-fixture");
            return jar(folder, content);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } finally {
            if (content != null) {
                remove(content);
            }
        }
    }

    private Path jar(Path folder, Path content) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (file.getKey().startsWith("java/")) {
                sources.put(file.getKey(), file.getValue());
            } else {
                Path place = content.resolve(file.getKey().substring("resources/".length()));
                Files.createDirectories(place.getParent());
                Files.writeString(place, file.getValue());
            }
        }
        Path classes = FixtureCompiler.classes(new FixtureCompiler.Sources(sources, libraries), work());
        Path jar = folder.resolve(name + "-" + version + ".jar");
        bundle(List.of(classes, content), jar);
        return jar;
    }

    private static Path work() throws IOException {
        return Files.createDirectories(Path.of("target", "fixtures"));
    }

    private void bundle(List<Path> folders, Path target) throws IOException {
        try (Builder builder = new Builder()) {
            Properties properties = new Properties();
            properties.load(new StringReader(instructions()));
            builder.setProperties(properties);
            builder.setBundleSymbolicName(name);
            builder.setBundleVersion(version);
            builder.addClasspath(folders.stream().map(Path::toFile).toList());
            builder.addClasspath(libraries.stream().map(Path::toFile).toList());
            builder.setProperty(
                    "-includeresource", folders.stream().map(Path::toString).collect(Collectors.joining(",")));
            build(builder, target);
        }
    }

    /** What builds bundles throws nothing narrower than an exception. */
    @SuppressWarnings("checkstyle:illegalcatch")
    private void build(Builder builder, Path target) {
        try (Jar jar = builder.build()) {
            jar.write(target.toFile());
        } catch (Exception unbuilt) {
            throw new IllegalArgumentException("Fixture %s is no bundle.".formatted(name), unbuilt);
        }
        if (!builder.isOk()) {
            throw new IllegalArgumentException("Fixture %s is no bundle: %s".formatted(name, builder.getErrors()));
        }
    }

    /** The very instructions by which the modules of this tree are built. */
    private static String instructions() throws IOException {
        Matcher matcher = INSTRUCTIONS.matcher(Files.readString(PARENT));
        if (!matcher.find()) {
            throw new IllegalStateException(PARENT + " holds no instructions for bnd.");
        }
        return matcher.group(1).stripIndent();
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
