package org.hyzmat.host.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of lent packages says what the libraries on the class path really hold, in their real versions. */
class LentPackagesTest {

    private static final Path LIST = Path.of("src/main/resources/org/hyzmat/host/modules/lent-packages.txt");

    private static final Pattern VERSION = Pattern.compile(".*?-(\\d+(?:\\.\\d+)+)(?:\\.RELEASE)?\\.jar");

    private record Lender(Class<?> inside, String prefix) {

        Path place() {
            try {
                return Path.of(inside.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI());
            } catch (URISyntaxException odd) {
                throw new IllegalStateException(odd);
            }
        }

        /** Of a library by the name of its jar; the platform's own api is versioned by its packages. */
        String version() {
            Matcher version = VERSION.matcher(place().getFileName().toString());
            return version.matches() ? version.group(1) : "1.0.0";
        }
    }

    private static Stream<Lender> lenders() {
        return Stream.of(
                new Lender(io.javalin.Javalin.class, "io.javalin"),
                new Lender(org.jdbi.v3.core.Jdbi.class, "org.jdbi.v3"),
                new Lender(io.leangen.geantyref.TypeToken.class, "io.leangen.geantyref"),
                new Lender(jakarta.servlet.Servlet.class, "jakarta.servlet"),
                new Lender(kotlin.Unit.class, "kotlin"),
                new Lender(org.slf4j.Logger.class, "org.slf4j"),
                new Lender(org.osgi.service.component.ComponentContext.class, "org.osgi.service.component"),
                new Lender(org.osgi.util.promise.Promise.class, "org.osgi.util.promise"),
                new Lender(org.osgi.util.function.Function.class, "org.osgi.util.function"),
                new Lender(org.hyzmat.platform.Actor.class, "org.hyzmat.platform"));
    }

    @Test
    void listEqualsWhatTheLibrariesHold() throws IOException {
        String expected = lenders()
                .flatMap(lender -> packages(lender).stream().map(name -> name + " " + lender.version()))
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
        if (Boolean.getBoolean("hyzmat.golden.write")) {
            Files.writeString(LIST, expected);
        }

        assertEquals(expected, Files.readString(LIST));
    }

    private static Set<String> packages(Lender lender) {
        try {
            Path place = lender.place();
            return (Files.isDirectory(place) ? inFolder(place) : inJar(place))
                    .filter(name -> name.equals(lender.prefix()) || name.startsWith(lender.prefix() + "."))
                    .filter(name -> !name.contains(".internal"))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Stream<String> inJar(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(entry -> entry.getName())
                    .filter(LentPackagesTest::isClass)
                    .map(LentPackagesTest::packageOf)
                    .toList()
                    .stream();
        }
    }

    private static Stream<String> inFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(LentPackagesTest::isClass)
                    .map(LentPackagesTest::packageOf)
                    .toList()
                    .stream();
        }
    }

    private static boolean isClass(String entry) {
        return entry.endsWith(".class") && !entry.startsWith("META-INF/") && entry.contains("/");
    }

    private static String packageOf(String entry) {
        return entry.substring(0, entry.lastIndexOf('/')).replace('/', '.');
    }
}
