package org.hyzmat.distribution.canary;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Everything that somebody comes upon who begins at every page without an id and follows what leads on. */
final class Walk {

    private static final String WORD = "Crawlword";

    private final Asker asker;
    private final Doors doors;
    private final int ofOneDoor;
    private final Deque<String> waiting = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Integer> ofDoor = new HashMap<>();
    private final Map<String, Heard> pages = new LinkedHashMap<>();
    private final Map<String, Blank> forms = new LinkedHashMap<>();

    private Walk(Asker asker, Doors doors, int ofOneDoor) {
        this.asker = asker;
        this.doors = doors;
        this.ofOneDoor = ofOneDoor;
    }

    /**
     * Walks.
     *
     * @param ofOneDoor how many addresses of a route are looked at
     */
    static Walk of(Asker asker, Doors doors, int ofOneDoor) {
        Walk walk = new Walk(asker, doors, ofOneDoor);
        doors.all().stream()
                .filter(door -> door.method().equals("GET") && !door.hasSlots())
                .forEach(door -> walk.queue(door.path()));
        walk.follow();
        return walk;
    }

    private void follow() {
        while (!waiting.isEmpty()) {
            String address = waiting.remove();
            Heard heard = asker.get(address);
            pages.put(address, heard);
            String next = heard.header("Location");
            if (!next.isEmpty()) {
                queue(next);
            } else if (heard.header("Content-Type").startsWith("text/html")) {
                read(Jsoup.parse(heard.text(), address), address);
            }
        }
    }

    private void read(Document page, String address) {
        for (Element link : page.select("a[href], [hx-get], img[src]")) {
            String to = link.hasAttr("href") ? link.attr("href") : link.attr(link.hasAttr("src") ? "src" : "hx-get");
            if (!to.matches("(?s)#.*|[a-z]+:.*|\\s*")) {
                queue(URI.create(address).resolve(to).toString());
            }
        }
        Map<String, Integer> here = new HashMap<>();
        for (Blank form : Blank.on(page, address, WORD)) {
            String door = doors.answering(form.method(), form.action())
                    .map(Door::toString)
                    .orElse(form.action());
            String kind = form.kind(door);
            int number = here.merge(kind, 1, Integer::sum);
            int before = (int) forms.keySet().stream()
                    .filter(key -> key.startsWith(kind + " #"))
                    .count();
            if (number <= ofOneDoor && before < ofOneDoor) {
                forms.put(kind + " #" + address + number, form);
            }
        }
    }

    private void queue(String link) {
        String address = link.replaceAll("#.*", "");
        Optional<Door> door = doors.answering("GET", address);
        if (door.isEmpty() || seen.contains(address)) {
            return;
        }
        // the same page with something chosen on it is another kind of page
        String kind = door.get() + address.replaceAll("^[^?]*", "").replaceAll("=[^&]*", "");
        if (ofDoor.merge(kind, 1, Integer::sum) <= ofOneDoor && seen.add(address)) {
            waiting.add(address);
        }
    }

    /** What was answered, by address. */
    Map<String, Heard> pages() {
        return Collections.unmodifiableMap(pages);
    }

    /** A few forms of each kind. */
    List<Blank> forms() {
        return new ArrayList<>(forms.values());
    }

    /** Addresses that were granted, by route. */
    Map<Door, List<String>> granted() {
        Map<Door, List<String>> granted = new LinkedHashMap<>();
        pages.forEach((address, heard) -> {
            if (heard.isGranted()) {
                granted.computeIfAbsent(doors.answering("GET", address).orElseThrow(), door -> new ArrayList<>())
                        .add(address);
            }
        });
        return granted;
    }

    /** The answers that are so. */
    List<String> where(Predicate<Heard> so) {
        return pages.values().stream().filter(so).map(Heard::toString).toList();
    }
}
