package org.hyzmat.host.modules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Puts modules behind those they need; of modules that need one another in a circle any may come first. */
final class StartOrder {

    private StartOrder() {}

    static <T> List<T> of(Map<String, T> modules, Function<T, Set<String>> needs) {
        Map<String, T> left = new LinkedHashMap<>(modules);
        List<T> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            String next = left.keySet().stream()
                    .filter(module -> isFree(module, needs.apply(left.get(module)), left.keySet()))
                    .findFirst()
                    .orElseGet(() -> left.keySet().iterator().next());
            ordered.add(left.remove(next));
        }
        return ordered;
    }

    private static boolean isFree(String module, Set<String> needs, Set<String> left) {
        return needs.stream().noneMatch(need -> left.contains(need) && !need.equals(module));
    }
}
