package org.hyzmat.distribution.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hyzmat.distribution.Tree;
import org.junit.jupiter.api.Test;

/** The text on how to write a module quotes a module that is built and tested, word for word. */
class ModulesReadmeTest {

    private static final Set<String> QUOTED = Set.of("java", "peb", "properties", "sql", "xml", "yaml");

    @Test
    void everyBlockOfCodeStandsInTheSampleOrInAModule() {
        List<String> files = Stream.of(ModulesReadme.SAMPLE, Tree.ROOT.resolve("modules"))
                .flatMap(folder -> Tree.files(folder).stream())
                .filter(file -> !file.endsWith("README.md"))
                .map(Tree::text)
                .toList();

        List<ModulesReadme.Block> quoted = ModulesReadme.blocks().stream()
                .filter(block -> QUOTED.contains(block.language()))
                .toList();

        assertFalse(quoted.isEmpty());
        assertEquals(
                List.of(),
                quoted.stream()
                        .filter(block ->
                                files.stream().noneMatch(file -> outside(file).contains(block.text())))
                        .toList());
    }

    /** The sample lies in the tree of its parent; a module outside looks for it in the repository. */
    private static String outside(String file) {
        return file.replace("<relativePath>../../../modules/pom.xml</relativePath>", "<relativePath/>");
    }

    @Test
    void everyBlockSaysWhatItIs() {
        Set<String> languages = ModulesReadme.blocks().stream()
                .map(ModulesReadme.Block::language)
                .collect(Collectors.toSet());

        assertEquals(Set.of("", "java", "properties", "sh", "sql", "xml", "yaml"), languages);
    }

    @Test
    void everyFileThatItNamesIsThere() {
        Set<String> there = Tree.files(ModulesReadme.SAMPLE).stream()
                .map(Path::getFileName)
                .map(Path::toString)
                .collect(Collectors.toSet());
        List<String> named = ModulesReadme.files();

        assertFalse(named.isEmpty());
        assertEquals(
                List.of(), named.stream().filter(name -> !there.contains(name)).toList());
    }
}
