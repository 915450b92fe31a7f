package org.hyzmat.independentliving.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.names.NameKey;

/**
 * Finds what a name in a file means, in any spelling.
 *
 * @param <T> what has names
 */
final class Meant<T> {

    private final Map<String, List<T>> named = new HashMap<>();

    private static String key(String name) {
        return NameKey.of(List.of(name));
    }

    void call(T each, String name) {
        if (!name.isBlank()) {
            named.computeIfAbsent(key(name), unseen -> new ArrayList<>()).add(each);
        }
    }

    List<T> all(String name) {
        return named.getOrDefault(key(name), List.of());
    }

    /** The one that is meant; notes a name that nobody or several have. */
    Optional<T> only(String field, String name, Problems problems) {
        List<T> meant =
                name.isBlank() ? List.of() : all(name).stream().distinct().toList();
        problems.when(meant.isEmpty() && !name.isBlank(), field, "problem.list." + field, name);
        problems.when(meant.size() > 1, field, "problem.list." + field + ".several", name);
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }
}
