package org.hyzmat.distribution.attack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Signs in as an account of the demo, follows links, sends forms, and writes cookie and addresses for a scanner. */
final class Beginnings {

    private static final Pattern SLOT = Pattern.compile("/(?:[0-9a-f-]{32,36}|[^/]*\\d[^/]*)(?=/|$)");
    private static final int PAGES = 3_000;
    private static final int MOST_TRIES = 30;

    private final Set<String> found = new LinkedHashSet<>();
    private final Set<String> met = new HashSet<>();
    private final Map<String, Integer> shapes = new HashMap<>();
    private final Deque<String> ahead = new ArrayDeque<>();
    private final Session session;
    private final Forms forms;
    private final int eachShape;

    private Beginnings(Session session, int eachShape) {
        this.session = session;
        this.forms = new Forms(session);
        this.eachShape = eachShape;
    }

    /**
     * Writes {@code NAME.cookie}, {@code NAME.urls} and {@code NAME.forms}.
     *
     * @param arguments the address of the portal, its log, the name of an account, a folder to write to, and how many
     *     addresses of one shape are enough, and the folder of the tables of roles and routes
     */
    public static void main(String... arguments) throws IOException, InterruptedException {
        Session session = new Session(URI.create(arguments[0]));
        String name = arguments[2];
        session.enter(name, password(Path.of(arguments[1]), name));
        Beginnings beginnings = new Beginnings(session, Integer.parseInt(arguments[4]));
        beginnings.explore("/");
        beginnings.complete(Path.of(arguments[5]));
        // What was removed or ended is restored or opened again the second time.
        for (int round = 0; round < 2; round++) {
            beginnings.forms.end();
            beginnings.explore("/");
        }
        Path folder = Files.createDirectories(Path.of(arguments[3]));
        Files.writeString(folder.resolve(name + ".cookie"), session.cookie());
        Files.write(
                folder.resolve(name + ".urls"),
                beginnings.found.stream().map(session::whole).toList());
        Files.write(folder.resolve(name + ".forms"), beginnings.forms.sent());
        System.out.println(name + ": " + beginnings.found.size() + " addresses");
    }

    /** As it is printed when the portal starts. */
    private static String password(Path log, String name) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.startsWith(name + " "))
                    .map(line -> line.split(" +")[1])
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("The log has no account " + name + "."));
        }
    }

    /** Pages in the order in which they are met, so that lists come before what they lead to; then their forms. */
    private void explore(String first) throws IOException, InterruptedException {
        ahead.add(first);
        while (found.size() < PAGES && (!ahead.isEmpty() || forms.areLeft())) {
            if (ahead.isEmpty()) {
                forms.sendNext().forEach(this::note);
            } else {
                String address = ahead.remove();
                HttpResponse<String> page = session.get(address);
                if (page.statusCode() == 200) {
                    found.add(address);
                    note(address, page.body());
                }
            }
        }
    }

    /** Keeps what a page leads to. */
    private void note(String address, String body) {
        Document page = Jsoup.parse(body);
        for (Element element : page.select("[href], [hx-get], [data-href], input[readonly][value^=http]")) {
            note(session.local(address, link(element)));
        }
        for (Element form : page.select("main form:not([method=post])")) {
            FilledForm asked = FilledForm.of(form);
            note(session.local(address, asked.action() + "?" + asked.body("", "")));
        }
        forms.note(address, page);
    }

    private void note(String link) {
        if (!link.isEmpty() && met.add(link) && shapes.merge(shape(link), 1, Integer::sum) <= eachShape) {
            ahead.add(link);
        }
    }

    private static String link(Element element) {
        return Stream.of("href", "hx-get", "data-href", "value")
                .map(element::attr)
                .filter(link -> !link.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** Asks for the routes to which no link led, with what stood in the addresses that begin alike. */
    private void complete(Path tables) throws IOException, InterruptedException {
        for (String route : Reached.routes(tables)) {
            String path = route.substring(route.indexOf(' ') + 1);
            Pattern wanted = Pattern.compile(expression(path) + "(?:\\?.*)?");
            if (route.startsWith("GET ") && found.stream().noneMatch(wanted.asMatchPredicate())) {
                for (String address : candidates(path)) {
                    if (met.add(address)) {
                        explore(address);
                    }
                }
            }
        }
    }

    private Set<String> candidates(String path) {
        int end = path.lastIndexOf('}') + 1;
        if (end == 0) {
            return Set.of(path);
        }
        Pattern known = Pattern.compile("(" + expression(path.substring(0, end)) + ")(?:[/?].*)?");
        return found.stream()
                .map(known::matcher)
                .filter(Matcher::matches)
                .map(address -> address.group(1) + path.substring(end))
                .distinct()
                .limit(MOST_TRIES)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What an address of this route looks like, from the root of the portal on. */
    private static String expression(String path) {
        return path.replace(".", "\\.").replaceAll("\\{[^}]+}", "[^/?]+");
    }

    /** An address with its ids and values left out. */
    static String shape(String link) {
        String[] parts = link.split("\\?", 2);
        String names = parts.length == 1 ? "" : "?" + parts[1].replaceAll("=[^&]*", "");
        return SLOT.matcher(parts[0]).replaceAll("/*") + names;
    }
}
