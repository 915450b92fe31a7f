package org.hyzmat.distribution.samples;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hyzmat.distribution.Tree;

/** What modules/README.md tells somebody who writes a module. */
final class ModulesReadme {

    /** The module that it quotes. */
    static final Path SAMPLE = Tree.ROOT.resolve("distribution/samples/notice-board");

    private static final Path FILE = Tree.ROOT.resolve("modules/README.md");
    private static final Pattern BLOCK =
            Pattern.compile("^```([a-z]*)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    private ModulesReadme() {}

    /**
     * What stands between two fences.
     *
     * @param language what the first fence names, empty for the tree of files
     */
    record Block(String language, String text) {}

    static List<Block> blocks() {
        return BLOCK.matcher(Tree.text(FILE))
                .results()
                .map((MatchResult block) -> new Block(block.group(1), block.group(2)))
                .toList();
    }

    private static Stream<String> texts(String language) {
        return blocks().stream()
                .filter(block -> block.language().equals(language))
                .map(Block::text);
    }

    /** The pom of a module outside this tree. */
    static String pom() {
        return texts("xml").findFirst().orElseThrow();
    }

    /** What is typed, in the order of typing. */
    static List<String> commands() {
        return texts("sh").flatMap(String::lines).toList();
    }

    /** The names of a module's files. */
    static List<String> files() {
        return texts("")
                .flatMap(tree -> Pattern.compile("[\\w-]+\\.(?:java|peb|properties|sql|xml|yaml)")
                        .matcher(tree)
                        .results())
                .map(MatchResult::group)
                .toList();
    }
}
