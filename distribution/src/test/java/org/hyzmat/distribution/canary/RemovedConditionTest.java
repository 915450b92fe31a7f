package org.hyzmat.distribution.canary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hyzmat.distribution.UnpackedZip;
import org.hyzmat.host.content.Content;
import org.hyzmat.host.data.Database;
import org.hyzmat.host.data.ModuleData;
import org.hyzmat.host.data.ModuleDatabase;
import org.hyzmat.host.data.guard.UnguardedStatementException;
import org.hyzmat.host.modules.DeclaredData;
import org.hyzmat.testkit.TestingDatabase;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every statement of every module is refused as soon as one of its conditions is taken out of it. */
@Tag("lasting")
final class RemovedConditionTest {

    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\"\\R(.*?)\"\"\"", Pattern.DOTALL);
    private static final Pattern CONDITION = Pattern.compile("<(visible|counted):\\w+>");
    private static final Pattern PLACE = Pattern.compile("<(?!visible:|counted:)\\w+>|%s");
    private static final int MANY = 100;

    @Test
    void noStatementPassesWithoutOneOfItsConditions(@TempDir Path folder) {
        List<Content> modules = modules(UnpackedZip.into(folder).modules());
        List<String> passed = new ArrayList<>();
        int tried = 0;
        try (TestingDatabase place = TestingDatabase.h2();
                Database database = Database.open(place.settings())) {
            List<ModuleData> all = modules.stream().map(DeclaredData::of).toList();
            all.forEach(database.modules()::prepare);
            for (ModuleData data : all) {
                try (ModuleDatabase module = database.modules().open(data)) {
                    for (String statement : statements(data.module())) {
                        // a condition that stands in a part that was left out here cannot be tried
                        if (!isRefused(module.jdbi(), statement)) {
                            tried += tryWithout(module.jdbi(), statement, passed);
                        }
                    }
                }
            }
        }

        assertEquals(List.of(), passed);
        assertTrue(tried > MANY, "Only " + tried + " conditions were found in the sources of the modules.");
    }

    private static int tryWithout(Jdbi jdbi, String statement, List<String> passed) {
        int tried = 0;
        Matcher condition = CONDITION.matcher(statement);
        while (condition.find()) {
            String without = statement.substring(0, condition.start()) + "1 = 1" + statement.substring(condition.end());
            tried++;
            if (!isRefused(jdbi, without)) {
                passed.add(without);
            }
        }
        return tried;
    }

    /** It is refused before anything is bound to it, and fails of what is not bound otherwise. */
    private static boolean isRefused(Jdbi jdbi, String statement) {
        try {
            jdbi.useHandle(handle -> handle.createQuery(statement).mapToMap().list());
            return false;
        } catch (UnguardedStatementException refused) {
            return true;
        } catch (JdbiException failed) {
            return Stream.iterate((Throwable) failed, cause -> cause != null, Throwable::getCause)
                    .anyMatch(UnguardedStatementException.class::isInstance);
        }
    }

    private static List<String> statements(String module) {
        Path sources = Path.of(System.getProperty("hyzmat.modules.folders"))
                .resolve(module)
                .resolve("src/main/java");
        try (Stream<Path> files = Files.walk(sources)) {
            List<String> statements = new ArrayList<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                TEXT_BLOCK
                        .matcher(Files.readString(file))
                        .results()
                        .map(block -> PLACE.matcher(block.group(1)).replaceAll("null"))
                        .filter(block -> CONDITION.matcher(block).find())
                        .forEach(statements::add);
            }
            return statements;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Content> modules(Path folder) {
        try (Stream<Path> jars = Files.list(folder)) {
            return jars.filter(jar -> jar.toString().endsWith(".jar"))
                    .map(Content::at)
                    .filter(content -> content.text("module.yaml").isPresent())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
