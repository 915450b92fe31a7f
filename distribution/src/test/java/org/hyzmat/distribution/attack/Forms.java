package org.hyzmat.distribution.attack;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Sends the forms of pages, one of each shape, and afterwards those that end or remove something. */
final class Forms {

    /** What the session, the account and the rights of the reader depend on, and the language of the pages. */
    private static final Pattern NEVER = Pattern.compile(
            "/(sign-out|sign-in|language|theme|account|invitation|set-up" + "|admin/(modules|roles|mail))\\b.*");

    private static final Pattern ENDING =
            Pattern.compile(".*/(remove|end|drop|archive|cancel|revoke|retire|undo|leave|discard|restore|reopen)");

    /** Registers and accounts: only what was made here is touched, or the others could not enter any more. */
    private static final Pattern OWN_ONLY = Pattern.compile("/admin/(accounts|directory)/.+/(?!new$).+");

    private static final Pattern LIST = Pattern.compile(".*/imports/[a-z-]+");
    private static final String OWN = "synag";
    private static final int MOST_PAGES = 4;
    private static final int MOST_CORRECTIONS = 8;

    /** A form and the page on which it stands. */
    private record Place(String page, String action) {

        String key() {
            return Beginnings.shape(page) + " " + Beginnings.shape(action);
        }
    }

    private final Deque<Place> waiting = new ArrayDeque<>();
    private final Map<String, Place> endings = new LinkedHashMap<>();
    private final Map<String, Integer> tries = new HashMap<>();
    private final Map<Place, Element> known = new HashMap<>();
    private final Set<String> done = new HashSet<>();
    private final Map<String, FilledForm> sent = new LinkedHashMap<>();
    private final Session session;

    Forms(Session session) {
        this.session = session;
    }

    /** Keeps the forms of a page for later. */
    void note(String address, Document page) {
        for (Element form : page.select("main form[method=post][action]")) {
            Place place = new Place(address, form.attr("action"));
            if (NEVER.matcher(place.action()).matches()
                    || done.contains(place.key())
                    || OWN_ONLY.matcher(place.action()).matches() && !isOwn(page, form)) {
                continue;
            }
            if (ENDING.matcher(place.action()).matches()) {
                endings.put(place.key(), place);
            } else if (known.put(place, form) == null) {
                waiting.add(place);
            }
        }
    }

    /** Whether what the form is about is called as only this program calls things. */
    private static boolean isOwn(Document page, Element form) {
        Element row = form.closest("tr, li");
        return (row == null ? page.select("main .page-name").text() : row.text())
                .toLowerCase()
                .contains(OWN);
    }

    /** Forms without files as they were last sent, one of each shape: where to, and the body. */
    List<String> sent() {
        return sent.values().stream()
                .filter(form -> !form.upload())
                .map(form -> session.whole(form.action()) + " " + form.body("", ""))
                .toList();
    }

    boolean areLeft() {
        return !waiting.isEmpty();
    }

    /** From now on what ends something is sent as well: what was met last, of each shape one. */
    void end() {
        waiting.addAll(endings.values());
        endings.clear();
    }

    /** Sends a form: addresses with the pages to which it led. */
    Map<String, String> sendNext() throws IOException, InterruptedException {
        Place place = waiting.remove();
        if (done.contains(place.key()) || tries.merge(place.key(), 1, Integer::sum) > MOST_PAGES) {
            return Map.of();
        }
        return LIST.matcher(place.action()).matches() ? handIn(place) : send(place);
    }

    private Map<String, String> send(Place place) throws IOException, InterruptedException {
        // A page that was itself the answer to a form cannot be asked for again: its form stands as it was.
        Optional<Element> form =
                form(session.get(place.page()), place.action()).or(() -> Optional.ofNullable(known.get(place)));
        Map<String, String> led = new LinkedHashMap<>();
        Set<String> wrong = Set.of();
        for (int trial = 0; trial < MOST_CORRECTIONS && form.isPresent(); trial++) {
            FilledForm filled = FilledForm.of(form.get(), wrong, trial);
            sent.put(place.key(), filled);
            HttpResponse<String> answer = session.send(filled, "synag.txt", "Synag");
            if (answer.statusCode() != 422) {
                led.putAll(led(place, answer));
                break;
            }
            wrong = wrong(answer);
            form = form(answer, place.action());
        }
        return led;
    }

    private Map<String, String> led(Place place, HttpResponse<String> answer) throws IOException, InterruptedException {
        if (answer.statusCode() == 200) {
            done.add(place.key());
            return Map.of(place.action(), answer.body());
        }
        String next = session.next(place.action(), answer);
        if (next.isEmpty()) {
            return Map.of();
        }
        done.add(place.key());
        HttpResponse<String> page = session.get(next);
        return page.statusCode() == 200 ? Map.of(next, page.body()) : Map.of();
    }

    /** Hands a list in, with rows one after the other, until the portal offers to take one over. */
    private Map<String, String> handIn(Place place) throws IOException, InterruptedException {
        done.add(place.key());
        Map<String, String> led = new LinkedHashMap<>();
        String present = session.get(place.action() + "/present.csv").body();
        for (String file : ListFile.variants(present)) {
            Element form = form(session.get(place.page()), place.action()).orElseThrow();
            HttpResponse<String> run = follow(session.send(FilledForm.of(form), "list.csv", file), place);
            Optional<Element> columns = form(run, run.uri().getPath());
            if (columns.isPresent()) {
                run = follow(session.send(FilledForm.of(columns.get()), "", ""), place);
            }
            led.put(run.uri().getPath(), run.body());
            if (form(run, run.uri().getPath() + "/take").isPresent()) {
                break;
            }
        }
        return led;
    }

    private HttpResponse<String> follow(HttpResponse<String> answer, Place place)
            throws IOException, InterruptedException {
        HttpResponse<String> page = answer;
        while (!session.next(place.action(), page).isEmpty()) {
            page = session.get(session.next(place.action(), page));
        }
        return page;
    }

    private static Optional<Element> form(HttpResponse<String> page, String action) {
        return Jsoup.parse(page.body()).select("main form[method=post]").stream()
                .filter(form -> form.attr("action").equals(action))
                .findFirst();
    }

    /** Fields that the summary of faults leads to. */
    private static Set<String> wrong(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select(".error-summary a[href^=#]").stream()
                .map(link -> link.attr("href").substring(1))
                .collect(Collectors.toSet());
    }
}
