package org.hyzmat.distribution.attack;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
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

/** Signs in as one of the demo's accounts, follows the links, and writes down cookie and addresses for a scanner. */
final class Beginnings {

    private static final Pattern LINK = Pattern.compile("(?:href|hx-get|data-href)=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"form-token\" value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("<input[^>]*name=\"code\"[^>]*value=\"(\\d{6})\"");
    private static final Pattern SLOT = Pattern.compile("/(?:[0-9a-f-]{32,36}|[^/]*\\d[^/]*)(?=/|$)");
    private static final Pattern RUN = Pattern.compile("<input[^>]*name=\"id\"[^>]*value=\"([^\"]+)\"");
    private static final int PAGES = 3_000;
    private static final int MOST_TRIES = 30;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final Set<String> met = new HashSet<>();
    private final Map<String, Integer> shapes = new HashMap<>();
    private final URI portal;
    private final int eachShape;

    private Beginnings(URI portal, int eachShape) {
        this.portal = portal;
        this.eachShape = eachShape;
    }

    /**
     * Writes {@code NAME.cookie} and {@code NAME.urls}.
     *
     * @param arguments the address of the portal, its log, the name of an account, a folder to write to, and how many
     *     addresses of one shape are enough, and the folder of the tables of roles and routes
     */
    public static void main(String... arguments) throws IOException, InterruptedException {
        Beginnings beginnings = new Beginnings(URI.create(arguments[0]), Integer.parseInt(arguments[4]));
        String name = arguments[2];
        beginnings.enter(name, password(Path.of(arguments[1]), name));
        Set<String> found = beginnings.follow("/");
        beginnings.complete(found, Path.of(arguments[5]));
        Path folder = Files.createDirectories(Path.of(arguments[3]));
        Files.writeString(folder.resolve(name + ".cookie"), beginnings.cookie());
        Files.write(folder.resolve(name + ".urls"), found);
        System.out.println(name + ": " + found.size() + " addresses");
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

    private void enter(String name, String password) throws IOException, InterruptedException {
        String token = first(TOKEN, get("/sign-in").body());
        HttpResponse<String> next =
                post("/sign-in", Map.of("form-token", token, "name", name, "password", password, "back", ""));
        if (next.headers().firstValue("Location").orElse("").contains("/sign-in/code")) {
            String page = get("/sign-in/code").body();
            post("/sign-in/code", Map.of("form-token", first(TOKEN, page), "code", first(CODE, page), "back", ""));
        }
        if (get("/account").statusCode() != 200) {
            throw new IllegalStateException(name + " was not let in.");
        }
    }

    /** Pages in the order in which they are met, so that lists come before what they lead to. */
    private Set<String> follow(String first) throws IOException, InterruptedException {
        Set<String> found = new LinkedHashSet<>();
        met.add(first);
        Deque<String> ahead = new ArrayDeque<>(Set.of(first));
        while (!ahead.isEmpty() && found.size() < PAGES) {
            String address = ahead.remove();
            HttpResponse<String> page = get(address);
            if (page.statusCode() != 200) {
                continue;
            }
            found.add(portal.resolve(address).toString());
            if (page.body().contains("multipart/form-data") && address.matches(".*/imports/[a-z-]+")) {
                String run = upload(address, page.body());
                if (!run.isEmpty() && met.add(run)) {
                    ahead.add(run);
                }
            }
            Matcher links = LINK.matcher(page.body());
            while (links.find()) {
                String link = local(address, links.group(1).replace("&amp;", "&"));
                if (!link.isEmpty() && met.add(link) && shapes.merge(shape(link), 1, Integer::sum) <= eachShape) {
                    ahead.add(link);
                }
            }
        }
        return found;
    }

    /** Asks for the routes to which no link led, with what stood in the addresses that begin alike. */
    private void complete(Set<String> found, Path tables) throws IOException, InterruptedException {
        for (String route : Reached.routes(tables)) {
            String path = route.substring(route.indexOf(' ') + 1);
            if (route.startsWith("GET ")
                    && found.stream()
                            .noneMatch(Pattern.compile(expression(path)).asMatchPredicate())) {
                for (String address : candidates(path, found)) {
                    found.addAll(met.add(address) ? follow(address) : Set.of());
                }
            }
        }
    }

    private Set<String> candidates(String path, Set<String> found) {
        int end = path.lastIndexOf('}') + 1;
        if (end == 0) {
            return Set.of(path);
        }
        Pattern known = Pattern.compile("(" + expression(path.substring(0, end)) + ")(?:[/?].*)?");
        return found.stream()
                .map(known::matcher)
                .filter(Matcher::matches)
                .map(address -> URI.create(address.group(1)).getPath() + path.substring(end))
                .distinct()
                .limit(MOST_TRIES)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What an address of this route looks like, from the root of the portal on. */
    private static String expression(String path) {
        return "https?://[^/]+" + path.replace(".", "\\.").replaceAll("\\{[^}]+}", "[^/?]+");
    }

    /** Hands the list of an import back as it was given out, so that there is a run whose pages can be read. */
    private String upload(String address, String page) throws IOException, InterruptedException {
        String list = get(address + "/present.csv").body();
        Matcher id = RUN.matcher(page);
        String boundary = "----beginnings";
        String part = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";
        String body = part.formatted("form-token", "", first(TOKEN, page))
                + part.formatted("id", "", id.find() ? id.group(1) : "")
                + part.formatted("file", "; filename=\"list.csv\"", list)
                + "--" + boundary + "--\r\n";
        HttpResponse<String> answer = send(address, "multipart/form-data; boundary=" + boundary, body);
        return answer.headers()
                .firstValue("Location")
                .map(next -> local(address, next))
                .orElse("");
    }

    private static String shape(String link) {
        String[] parts = link.split("\\?", 2);
        String names = parts.length == 1 ? "" : "?" + parts[1].replaceAll("=[^&]*", "");
        return SLOT.matcher(parts[0]).replaceAll("/*") + names;
    }

    private String local(String from, String link) {
        try {
            URI target = portal.resolve(from).resolve(link.replace(" ", "%20"));
            String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
            boolean here = portal.getAuthority().equals(target.getRawAuthority());
            return here ? target.getRawPath() + query : "";
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
    }

    private String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(portal.resolve(address)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String address, Map<String, String> fields)
            throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(address, "application/x-www-form-urlencoded", body);
    }

    private HttpResponse<String> send(String address, String type, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(portal.resolve(address))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static String first(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException("The page has nothing like " + pattern + ".");
        }
        return matcher.group(1);
    }
}
