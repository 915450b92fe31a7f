package org.hyzmat.distribution.canary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.testkit.TestingHost;

/**
 * Who gets in where: a line for each route and method, with the roles that do, as it was written down and as it is.
 *
 * @param lines the roles by route, in the order of the alphabet
 */
record RoleTable(Map<String, Set<String>> lines) {

    /** Whoever a route has signed out enters again, and each code of a second factor is good once. */
    private static final Duration UNTIL_THE_NEXT_CODE = Duration.ofMinutes(1);

    /** Stands for every role and for strangers too. */
    private static final String EVERYBODY = "everybody";

    /** Stands for every role, and not for strangers. */
    private static final String STAFF = "all-roles";

    /** What was written down about a module, or about the portal itself. */
    static RoleTable written(String site) {
        try (var file = RoleTable.class.getResourceAsStream("roles-" + site + ".csv")) {
            if (file == null) {
                throw new AssertionError("Nobody has written down who gets in where in " + site
                        + ": it wants a file roles-" + site + ".csv beside those of the other modules.");
            }
            Map<String, Set<String>> lines = new TreeMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(",", 3))
                    .forEach(line -> lines.put(line[0] + " " + line[1], roles(line[2])));
            return new RoleTable(lines);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> roles(String words) {
        return Arrays.stream(words.trim().split(" "))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the portal does: every route is asked for by somebody of each role, with ids that no record has. */
    static RoleTable found(TestingHost host, String site) {
        Map<String, Set<String>> lines = new TreeMap<>();
        Map<String, Asker> people = new LinkedHashMap<>();
        Everyone.ROLES.forEach(role -> people.put(role, new Asker(role, Everyone.enter(host, role, Everyone.OURS))));
        people.put(Everyone.NOBODY, new Asker(Everyone.NOBODY, host.stranger()));
        Doors.of(host).all().stream().filter(door -> door.site().equals(site)).forEach(door -> {
            host.clock().advance(UNTIL_THE_NEXT_CODE);
            String address = door.filled(UUID.randomUUID().toString());
            Set<String> in = people.entrySet().stream()
                    .filter(person ->
                            person.getValue().ask(door.method(), address).status() != 403)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toCollection(TreeSet::new));
            lines.put(door.toString(), shortened(in));
        });
        return new RoleTable(lines);
    }

    private static Set<String> shortened(Set<String> in) {
        boolean staff = in.containsAll(Everyone.ROLES);
        boolean everybody = staff && in.contains(Everyone.NOBODY);
        return everybody ? Set.of(EVERYBODY) : staff ? Set.of(STAFF) : in;
    }

    /** Where the two differ, in words. */
    List<String> unlike(RoleTable found) {
        Set<String> routes = new TreeSet<>(lines.keySet());
        routes.addAll(found.lines.keySet());
        return routes.stream()
                .filter(route ->
                        !lines.getOrDefault(route, Set.of("-")).equals(found.lines.getOrDefault(route, Set.of("-"))))
                .map(route -> "%s is written for %s, and open for %s.".formatted(route, said(route), found.said(route)))
                .toList();
    }

    private String said(String route) {
        return lines.containsKey(route) ? String.join(" ", lines.get(route)) : "nobody, as no such route";
    }
}
