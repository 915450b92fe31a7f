package org.hyzmat.distribution.canary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Puts ids of other records in the place of our own, wherever they stand in an address or in a form. */
final class Exchange {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Map<UUID, UUID> twins;
    private final Set<UUID> offered;

    Exchange(Twins.Made twins) {
        this.twins = twins.ids();
        this.offered = twins.offered();
    }

    /**
     * One thing to try, and the same with ids that no record has.
     *
     * @param theirs with ids of theirs
     * @param madeUp with made-up ids in their place
     */
    record Pair<T>(T theirs, T madeUp) {}

    /** All ids of ours are exchanged, then each alone, so that one record of theirs hangs on one of ours. */
    List<Pair<String>> addresses(String ours) {
        List<Set<String>> choices = choices(ours(ours));
        return choices.stream()
                .map(chosen -> new Pair<>(theirs(ours, chosen), madeUp(ours, chosen)))
                .toList();
    }

    /** Each id of ours is exchanged alone, wherever it stands. */
    List<Pair<Blank>> forms(Blank ours) {
        Set<String> ids = new LinkedHashSet<>();
        ours.fields().forEach((name, values) -> {
            ids.addAll(ours(name));
            // what is created anew has an id that no record has
            if (!name.equals("id")) {
                values.forEach(value -> ids.addAll(ours(value)));
            }
        });
        ids.removeIf(id -> offered.contains(twins.get(UUID.fromString(id))));
        ids.addAll(ours(ours.action()));
        return ids.stream()
                .map(Set::of)
                .map(chosen -> new Pair<>(
                        ours.changed(text -> theirs(text, chosen)), ours.changed(text -> madeUp(text, chosen))))
                .toList();
    }

    /** With ids of theirs throughout. */
    String theirs(String ours) {
        return theirs(ours, ours(ours));
    }

    private static List<Set<String>> choices(Set<String> ids) {
        List<Set<String>> choices = new ArrayList<>(ids.isEmpty() ? List.of() : List.of(ids));
        if (ids.size() > 1) {
            ids.forEach(id -> choices.add(Set.of(id)));
        }
        return choices;
    }

    private Set<String> ours(String text) {
        Set<String> ids = new LinkedHashSet<>();
        ID.matcher(text)
                .results()
                .map(match -> match.group())
                .filter(id -> twins.containsKey(UUID.fromString(id)))
                .forEach(ids::add);
        return ids;
    }

    private String theirs(String text, Set<String> chosen) {
        return replaced(text, chosen, id -> twins.get(id));
    }

    private static String madeUp(String text, Set<String> chosen) {
        // always the same one for an id, and as old as the record, so that it could be one
        return replaced(
                text,
                chosen,
                id -> new UUID(id.getMostSignificantBits() ^ 0x5a5a, ~id.getLeastSignificantBits() ^ 1L << 62));
    }

    private static String replaced(
            String text, Set<String> chosen, java.util.function.UnaryOperator<UUID> replacement) {
        return ID.matcher(text)
                .replaceAll(match -> chosen.contains(match.group())
                        ? replacement.apply(UUID.fromString(match.group())).toString()
                        : match.group());
    }
}
