package org.hyzmat.independentliving.visit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a visit a change is about, in words of no language: written into its history, and read from there.
 *
 * @param values each fact by its key; neither holds a semicolon
 */
public record Facts(Map<String, String> values) {

    /** Nothing. */
    public static final Facts NONE = new Facts(Map.of());

    public Facts {
        values = new LinkedHashMap<>(values);
    }

    /** One that differs from what was before. */
    public record Difference(String key, String was, String becomes) {}

    /** When a visit is, and who comes. */
    public static Facts planned(Visit visit) {
        return NONE.and("on", visit.plannedOn().toString())
                .and("at", visit.startsAt().toString())
                .and("minutes", String.valueOf(visit.minutes()))
                .and("worker", visit.workerId().toString())
                .and("state", visit.state().code());
    }

    /** The same with another fact. */
    public Facts and(String key, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(key, value);
        return new Facts(more);
    }

    /** What of these is not so in others. */
    public Facts without(Facts others) {
        return new Facts(values.entrySet().stream()
                .filter(fact -> !fact.getValue().equals(others.values.get(fact.getKey())))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, LinkedHashMap::new)));
    }

    /** As it is kept. */
    public String text() {
        return values.entrySet().stream()
                .map(fact -> fact.getKey() + "=" + fact.getValue())
                .collect(Collectors.joining(";"));
    }

    /** What was kept. */
    public static Facts read(String text) {
        return new Facts(Stream.of(text.split(";"))
                .map(fact -> fact.split("=", 2))
                .filter(fact -> fact.length == 2)
                .collect(Collectors.toMap(fact -> fact[0], fact -> fact[1], (one, same) -> one, LinkedHashMap::new)));
    }

    /** What changed, fact by fact. */
    public static List<Difference> between(Facts was, Facts becomes) {
        return becomes.values.entrySet().stream()
                .map(fact -> new Difference(fact.getKey(), was.values.getOrDefault(fact.getKey(), ""), fact.getValue()))
                .toList();
    }
}
