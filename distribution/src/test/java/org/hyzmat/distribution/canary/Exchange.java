package org.hyzmat.distribution.canary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Puts ids of other records in the place of our own, wherever they stand in an address or in a form. */
final class Exchange {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final String ADMINISTRATION = "/admin/";
    private static final String NEW = "id";

    private final Map<UUID, UUID> twins;
    private final Map<UUID, UUID> withRegisters;
    private final Set<UUID> offered;
    private final Map<String, Set<UUID>> samples;

    /**
     * The twins of what ours have.
     *
     * @param ofAgency whether who works elsewhere is nothing to those who try, where accounts are looked after;
     *     everywhere else everybody reads the registers
     */
    Exchange(Twins.Made twins, boolean ofAgency) {
        this.twins = twins.ids();
        this.withRegisters = new HashMap<>(twins.ids());
        if (ofAgency) {
            this.withRegisters.putAll(twins.registers());
        }
        this.offered = twins.offered();
        this.samples = twins.samples();
    }

    private Map<UUID, UUID> twins(String address) {
        return address.startsWith(ADMINISTRATION) ? withRegisters : twins;
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
        Map<UUID, UUID> known = twins(ours);
        return choices(ours(ours, known)).stream()
                .map(chosen -> new Pair<>(theirs(ours, chosen, known), madeUp(ours, chosen)))
                .toList();
    }

    /** Each id of ours is exchanged alone, wherever it stands. */
    List<Pair<Blank>> forms(Blank ours) {
        Map<UUID, UUID> known = twins(ours.action());
        Set<String> ids = new LinkedHashSet<>();
        ours.fields().forEach((name, values) -> {
            ids.addAll(ours(name, known));
            values.forEach(value -> ids.addAll(ours(value, known)));
        });
        ids.removeIf(id -> offered.contains(known.get(UUID.fromString(id))));
        ids.addAll(ours(ours.action(), known));
        return ids.stream()
                .map(Set::of)
                .map(chosen -> new Pair<>(
                        ours.changed(text -> theirs(text, chosen, known)), ours.changed(text -> madeUp(text, chosen))))
                .toList();
    }

    /**
     * What is created anew brings its id along: it is said to be one of theirs. What the same form answers to a made-up
     * id is no measure, since something is created then, and often only once.
     *
     * @param schema of whom a form creates something
     */
    List<Blank> created(Blank ours, String schema) {
        if (!ours.fields().containsKey(NEW)) {
            return List.of();
        }
        return samples.getOrDefault(schema, Set.of()).stream()
                .map(id -> ours.with(NEW, id.toString()))
                .toList();
    }

    /** With ids of theirs throughout. */
    String theirs(String ours) {
        return theirs(ours, ours(ours, twins(ours)), twins(ours));
    }

    private static List<Set<String>> choices(Set<String> ids) {
        List<Set<String>> choices = new ArrayList<>(ids.isEmpty() ? List.of() : List.of(ids));
        if (ids.size() > 1) {
            ids.forEach(id -> choices.add(Set.of(id)));
        }
        return choices;
    }

    private static Set<String> ours(String text, Map<UUID, UUID> twins) {
        Set<String> ids = new LinkedHashSet<>();
        ID.matcher(text)
                .results()
                .map(match -> match.group())
                .filter(id -> twins.containsKey(UUID.fromString(id)))
                .forEach(ids::add);
        return ids;
    }

    private static String theirs(String text, Set<String> chosen, Map<UUID, UUID> twins) {
        return replaced(text, chosen, id -> twins.get(id));
    }

    private static String madeUp(String text, Set<String> chosen) {
        return replaced(text, chosen, Exchange::madeUp);
    }

    /** Always the same one for an id, and as old as the record, so that it could be one. */
    private static UUID madeUp(UUID id) {
        return new UUID(id.getMostSignificantBits() ^ 0x5a5a, ~id.getLeastSignificantBits() ^ 1L << 62);
    }

    private static String replaced(
            String text, Set<String> chosen, java.util.function.UnaryOperator<UUID> replacement) {
        return ID.matcher(text)
                .replaceAll(match -> chosen.contains(match.group())
                        ? replacement.apply(UUID.fromString(match.group())).toString()
                        : match.group());
    }
}
