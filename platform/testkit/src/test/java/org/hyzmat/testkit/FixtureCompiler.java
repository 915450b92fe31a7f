package org.hyzmat.testkit;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles the sources of fixtures, the same ones once: most tests spoil something else. */
final class FixtureCompiler {

    private static final Map<Sources, Path> COMPILED = new HashMap<>();
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** Shared, for it would read the class path anew. */
    private static final StandardJavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);

    private FixtureCompiler() {}

    /**
     * What is compiled.
     *
     * @param texts of the files by path
     * @param libraries jars besides the class path of the tests
     */
    record Sources(Map<String, String> texts, List<Path> libraries) {

        private String classPath() {
            StringBuilder path = new StringBuilder(System.getProperty("java.class.path"));
            libraries.forEach(library -> path.append(File.pathSeparator).append(library));
            return path.toString();
        }
    }

    /** The folder of their classes, which stays as it is. */
    static synchronized Path classes(Sources sources, Path work) throws IOException {
        Path known = COMPILED.get(sources);
        if (known == null) {
            known = compiled(sources, work);
            COMPILED.put(sources, known);
        }
        return known;
    }

    private static Path compiled(Sources sources, Path work) throws IOException {
        Path classes = Files.createTempDirectory(work, "classes");
        Path folder = Files.createTempDirectory(work, "sources");
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.texts().entrySet()) {
            Path file = folder.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source.getValue()));
        }
        StringWriter faults = new StringWriter();
        List<String> options = List.of(
                "--release", "17", "-parameters", "-proc:none", "-cp", sources.classPath(), "-d", classes.toString());
        boolean compiled = COMPILER.getTask(
                        faults, FILES, null, options, null, FILES.getJavaFileObjectsFromPaths(files))
                .call();
        if (!compiled) {
            throw new IllegalArgumentException("The sources of a fixture do not compile:%n%s".formatted(faults));
        }
        return classes;
    }
}
