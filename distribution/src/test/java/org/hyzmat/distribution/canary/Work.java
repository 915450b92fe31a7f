package org.hyzmat.distribution.canary;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** The people of one agency at work on their own records: what they may do, and where. */
final class Work {

    private static final Set<Integer> ADMITTED = Set.of(200, 302, 303, 409, 422);

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Doors doors;
    private final int ofOneDoor;
    private final Set<Door> reached = new LinkedHashSet<>();
    private final Map<Door, Set<String>> addresses = new LinkedHashMap<>();

    Work(Doors doors, int ofOneDoor) {
        this.doors = doors;
        this.ofOneDoor = ofOneDoor;
    }

    /** Looks at everything that leads on. */
    Walk look(Asker asker) {
        Walk walk = Walk.of(asker, doors, ofOneDoor);
        walk.pages().forEach((address, heard) -> note("GET", address, heard));
        walk.forms()
                .forEach(form ->
                        doors.answering(form.method(), form.action()).ifPresent(door -> keep(door, form.action())));
        return walk;
    }

    /** Sends every form that a module has there, filled in as well as can be guessed. */
    void send(Asker asker, Walk walk) {
        for (Blank form : walk.forms()) {
            Optional<Door> door = doors.answering(form.method(), form.action());
            if (door.isPresent() && !door.get().site().equals("platform")) {
                for (Blank filled : form.file().isEmpty() ? List.of(form) : handedIn(asker, form, walk)) {
                    Heard heard = asker.send(filled);
                    note(form.method(), form.action(), heard);
                    // where a form is sent to there often is a page too, to which only a redirect leads
                    note("GET", form.action(), asker.get(form.action()));
                    if (!form.file().isEmpty() && !heard.header("Location").isEmpty()) {
                        settle(asker, heard.header("Location"));
                    }
                }
            }
        }
    }

    /** A list that was handed in is worked on for a while, and only then can be taken over. */
    private void settle(Asker asker, String address) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Heard page = asker.get(address);
        while (page.text().contains("hx-get") && System.nanoTime() < deadline) {
            LockSupport.parkNanos(PAUSE.toNanos());
            page = asker.get(address);
        }
        note("GET", address, page);
    }

    /** Asks, with nothing filled in, for every route of a module to which nothing led, for records of their own. */
    void tryRest(Asker asker) {
        for (Door door : doors.all()) {
            if (!reached.contains(door) && !door.site().equals("platform")) {
                for (String address : candidates(door)) {
                    if (!reached.contains(door)) {
                        note(door.method(), address, asker.ask(door.method(), address));
                    }
                }
            }
        }
    }

    /** What stands together in one address belongs together. */
    private Set<String> candidates(Door door) {
        Map<String, String> bySlot = bySlot();
        Set<String> candidates = new LinkedHashSet<>();
        addresses.forEach((other, known) -> known.forEach(address -> {
            Map<String, String> values = new LinkedHashMap<>(bySlot);
            values.putAll(other.values(address));
            candidates.add(door.with(values));
        }));
        return candidates;
    }

    /** The list that the portal itself gives out, and a file of which it understands nothing. */
    private List<Blank> handedIn(Asker asker, Blank form, Walk walk) {
        List<Blank> filled = new ArrayList<>(List.of(form.handing(new Blank.Content("odd.csv", "one;two\n1;2\n"))));
        walk.pages().forEach((address, heard) -> {
            if (address.startsWith(form.action()) && address.endsWith("present.csv") && heard.isGranted()) {
                filled.add(form.with("id", UUID.randomUUID().toString())
                        .handing(new Blank.Content("list.csv", heard.text())));
            }
        });
        return form.action().contains("/imports") ? filled : List.of(form);
    }

    /** Notes what somebody was answered. */
    void note(String method, String address, Heard heard) {
        doors.answering(method, address).ifPresent(door -> {
            boolean admitted = method.equals("GET") ? heard.isGranted() : ADMITTED.contains(heard.status());
            if (admitted) {
                reached.add(door);
                keep(door, address);
            }
        });
    }

    private void keep(Door door, String address) {
        Set<String> known = addresses.computeIfAbsent(door, each -> new LinkedHashSet<>());
        if (known.size() < ofOneDoor) {
            known.add(address);
        }
    }

    /** The routes that somebody of them used, with a page or the form again for an answer. */
    Set<Door> reached() {
        return Set.copyOf(reached);
    }

    /** Addresses of their records, by route; those of routes to which nothing leads are made of what others hold. */
    Map<Door, List<String>> addresses() {
        Map<String, String> bySlot = bySlot();
        Map<Door, List<String>> all = new LinkedHashMap<>();
        for (Door door : doors.all()) {
            if (door.hasSlots()) {
                Set<String> known = addresses.getOrDefault(door, Set.of(door.with(bySlot)));
                all.put(door, List.copyOf(known));
            }
        }
        return all;
    }

    private Map<String, String> bySlot() {
        Map<String, String> bySlot = new LinkedHashMap<>();
        addresses.forEach((door, known) -> known.forEach(address -> bySlot.putAll(door.values(address))));
        return bySlot;
    }
}
