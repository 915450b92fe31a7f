package org.hyzmat.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every folder of a module is complete and reads like the next: whoever knows one finds everything in another. */
class ModuleFoldersTest {

    private static final Path MODULES = Tree.ROOT.resolve("modules");
    private static final Pattern PARENT = Pattern.compile("<parent>.*?</parent>", Pattern.DOTALL);
    private static final Pattern MIGRATION = Pattern.compile("\\d{3}(-[a-z0-9]+)+\\.sql");

    static List<Path> modules() {
        try (Stream<Path> all = Files.list(MODULES)) {
            List<Path> folders = all.filter(Files::isDirectory)
                    .filter(folder -> !folder.endsWith("target"))
                    .sorted()
                    .toList();
            assertFalse(folders.isEmpty());
            return folders;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void hasTheFilesThatEveryModuleHas(Path module) {
        String main = "src/main/java/org/hyzmat/" + id(module).replace("-", "") + "/";
        String test = main.replace("src/main", "src/test");
        List<Path> missing = Stream.of(
                        "pom.xml",
                        "README.md",
                        main + "package-info.java",
                        main + name(module) + "Module.java",
                        "src/main/resources/module.yaml",
                        "src/main/resources/texts/messages_en.properties",
                        "src/main/resources/texts/messages_ru.properties",
                        "src/main/resources/texts/messages_tk.properties",
                        test + name(module) + "ModuleTest.java")
                .map(module::resolve)
                .filter(file -> !Files.exists(file))
                .toList();

        assertEquals(List.of(), missing);
    }

    /** In the root package, or in one below it that the pages of several packages share. */
    @ParameterizedTest
    @MethodSource("modules")
    void saysWhoMayDoWhatInOnePlace(Path module) {
        List<Path> permissions = Tree.files(module.resolve("src/main/java")).stream()
                .filter(file -> file.endsWith("Permission.java"))
                .toList();

        assertEquals(1, permissions.size(), permissions::toString);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void isNamedAfterItsFolder(Path module) {
        String declared = Tree.text(module.resolve("src/main/resources/module.yaml"));

        assertTrue(declared.startsWith("id: " + id(module) + "\n"), declared);
        assertTrue(ownPart(module.resolve("pom.xml")).contains("<artifactId>" + id(module) + "</artifactId>"));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void hasMigrationsAndNothingElseBesideThem(Path module) {
        List<String> names = Tree.files(module.resolve("src/main/resources/migrations")).stream()
                .map(file -> file.getFileName().toString())
                .toList();

        assertFalse(names.isEmpty());
        assertEquals(
                List.of(),
                names.stream()
                        .filter(name -> !MIGRATION.matcher(name).matches())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void keepsWhatThePlatformPromises(Path module) {
        List<Path> contracts = Tree.files(module.resolve("src/test")).stream()
                .filter(file -> file.toString().endsWith(".java"))
                .filter(file -> Tree.text(file).contains("extends ModuleContract"))
                .toList();

        assertFalse(contracts.isEmpty(), "No test of " + id(module) + " extends ModuleContract.");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void namesNoVersion(Path module) {
        List<Path> naming = poms(module).stream()
                .filter(pom -> ownPart(pom).contains("<version>"))
                .toList();

        assertEquals(List.of(), naming, "Versions stand in the root pom.");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void isBuiltAndShipped(Path module) throws IOException {
        String listed = Tree.text(MODULES.resolve("pom.xml"));
        String shipped = shipped();

        for (Path pom : poms(module)) {
            Path folder = MODULES.relativize(pom.getParent());
            String artifact = folder.toString().replace(folder.getFileSystem().getSeparator(), "-");
            assertTrue(listed.contains("<module>" + folder.toString().replace('\\', '/') + "</module>"), artifact);
            assertTrue(
                    Pattern.compile("/modules/" + artifact + "-\\d")
                            .matcher(shipped)
                            .find(),
                    shipped);
        }
    }

    private static String shipped() throws IOException {
        try (ZipFile zip = new ZipFile(System.getProperty("hyzmat.zip"))) {
            return zip.stream().map(ZipEntry::getName).collect(Collectors.joining("\n"));
        }
    }

    /** The pom of a module, and that of what it offers to others. */
    private static List<Path> poms(Path module) {
        return Tree.files(module).stream()
                .filter(file -> file.endsWith("pom.xml"))
                .toList();
    }

    private static String ownPart(Path pom) {
        return PARENT.matcher(Tree.text(pom)).replaceAll("");
    }

    private static String id(Path module) {
        return module.getFileName().toString();
    }

    private static String name(Path module) {
        return Arrays.stream(id(module).split("-"))
                .map(word -> word.substring(0, 1).toUpperCase() + word.substring(1))
                .collect(Collectors.joining());
    }
}
