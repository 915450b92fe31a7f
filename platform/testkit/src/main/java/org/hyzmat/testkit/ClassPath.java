package org.hyzmat.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The modules and published interfaces on the class path of a test, as jars or as the compiler's folders. */
public final class ClassPath {

    private static final String MODULE = "module.yaml";
    private static final String API = "api.yaml";

    private ClassPath() {}

    /**
     * Every module and every published interface.
     *
     * @return jars and folders of classes
     * @throws IllegalStateException if one of them is no bundle yet
     */
    public static List<Path> offers() {
        return Stream.of(API, MODULE).flatMap(ClassPath::holding).distinct().toList();
    }

    /**
     * The module to which a test belongs: the one that was compiled beside it.
     *
     * @param test a class of a test
     * @return its folder of classes
     * @throws IllegalStateException if there is no module beside it
     */
    public static Path moduleOf(Class<?> test) {
        Path classes = placeOf(test).resolveSibling("classes");
        if (!Files.exists(classes.resolve(MODULE))) {
            throw new IllegalStateException(
                    "No %s lies in %s, so %s is no test of a module.".formatted(MODULE, classes, test.getSimpleName()));
        }
        return bundle(classes);
    }

    private static Path placeOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException odd) {
            throw new IllegalStateException("Where " + type + " was compiled to cannot be told.", odd);
        }
    }

    private static Stream<Path> holding(String file) {
        try {
            return Collections.list(ClassPath.class.getClassLoader().getResources(file)).stream()
                    .map(ClassPath::rootOf);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path rootOf(URL file) {
        try {
            return file.openConnection() instanceof JarURLConnection jar
                    ? path(jar.getJarFileURL())
                    : bundle(path(file).getParent());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path path(URL url) {
        return Path.of(URI.create(url.toString()));
    }

    private static Path bundle(Path classes) {
        if (!Files.exists(classes.resolve("META-INF/MANIFEST.MF"))) {
            throw new IllegalStateException(
                    classes + " has no META-INF/MANIFEST.MF, so it is no bundle. Build the module with Maven.");
        }
        return classes;
    }
}
