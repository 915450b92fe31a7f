package org.hyzmat.host.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Whoever is needed comes first. */
class StartOrderTest {

    private record Named(String name, Set<String> needs) {}

    @Test
    void providersComeBeforeThoseWhoNeedThem() {
        assertEquals(
                List.of("people", "groups", "figures"),
                order(
                        new Named("figures", Set.of("groups")),
                        new Named("groups", Set.of("people")),
                        new Named("people", Set.of())));
    }

    @Test
    void whatIsMissingOrInACircleHoldsNobodyUp() {
        assertEquals(List.of("groups"), order(new Named("groups", Set.of("people", "groups"))));
        assertEquals(List.of("a", "b"), order(new Named("a", Set.of("b")), new Named("b", Set.of("a"))));
    }

    private static List<String> order(Named... modules) {
        Map<String, Named> all = new LinkedHashMap<>();
        for (Named module : modules) {
            all.put(module.name(), module);
        }
        Function<Named, Set<String>> needs = Named::needs;
        return StartOrder.of(all, needs).stream().map(Named::name).toList();
    }
}
