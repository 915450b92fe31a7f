package org.hyzmat.host.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Arrows between packages point one way. */
class PackageCirclesTest {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile("\\b(org\\.hyzmat(?:\\.[a-z]\\w*)*)\\.[A-Z]\\w*");
    private static final Pattern OWN = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);

    @ParameterizedTest
    @ValueSource(strings = {"platform/api", "platform/host", "platform/testkit", "modules", "distribution"})
    void noPackageNeedsItself(String part) {
        Map<String, Set<String>> needs = needs(Tree.ROOT.resolve(part));

        Set<String> circles = new TreeSet<>();
        needs.keySet().stream()
                .filter(name -> reachable(needs, name).contains(name))
                .forEach(name -> circles.add(name + " needs " + needs.get(name)));

        assertEquals(Set.of(), circles);
    }

    /** What the packages of a part of the tree need of one another. */
    private static Map<String, Set<String>> needs(Path part) {
        Map<String, Set<String>> needs = new TreeMap<>();
        for (Path file : Tree.files(part, ".java")) {
            if (file.toString().contains("main")) {
                read(needs, COMMENT.matcher(Tree.text(file)).replaceAll(""));
            }
        }
        needs.values().forEach(named -> named.retainAll(needs.keySet()));
        return needs;
    }

    private static void read(Map<String, Set<String>> needs, String source) {
        Matcher own = OWN.matcher(source);
        if (own.find()) {
            Set<String> named = needs.computeIfAbsent(own.group(1), name -> new TreeSet<>());
            NAMED.matcher(source).results().map(match -> match.group(1)).forEach(named::add);
            named.remove(own.group(1));
        }
    }

    private static Set<String> reachable(Map<String, Set<String>> needs, String start) {
        Set<String> reached = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(needs.get(start));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (reached.add(next)) {
                open.addAll(needs.get(next));
            }
        }
        return reached;
    }
}
