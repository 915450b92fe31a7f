package org.hyzmat.testkit.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.hyzmat.host.safety.FormTokens;

/**
 * A browser in the hands of one person: it sends what a browser sends from a page of the portal, keeps the same
 * cookies throughout, and follows a redirect only when told to.
 */
public final class Visitor {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** All tests sit before one browser, so that a form of one person can be sent by another. */
    private static final String BROWSER = "0f".repeat(16);

    private final HttpClient client;
    private final URI portal;
    private final Map<String, String> cookies;
    private final String persona;
    private final BiConsumer<PageForm, Answer> listener;
    private final Map<URI, String> tokens;

    private Visitor(
            Portal portal,
            Map<String, String> cookies,
            String persona,
            BiConsumer<PageForm, Answer> listener,
            Map<URI, String> tokens) {
        this.client = portal.client();
        this.portal = portal.address();
        this.cookies = Map.copyOf(cookies);
        this.persona = persona;
        this.listener = listener;
        this.tokens = tokens;
    }

    private record Portal(HttpClient client, URI address) {}

    /**
     * Somebody who has chosen nobody to be, and reads English.
     *
     * @param client follows no redirects
     * @param portal where it listens, without a path
     */
    public static Visitor stranger(HttpClient client, URI portal) {
        Map<String, String> cookies = Map.of("hyzmat-language", "en", "hyzmat-form", BROWSER);
        return new Visitor(new Portal(client, portal), cookies, "", (form, answer) -> {}, new ConcurrentHashMap<>());
    }

    /**
     * The same browser after entering as one of the demo world's people, such as {@code facilitator.demo-nur}: it signs
     * in with the first request, and again where the session is over.
     */
    public Visitor as(String other) {
        return new Visitor(new Portal(client, portal), cookies, other, listener, tokens);
    }

    /** The token of the session of whom this browser entered as. */
    public String session() {
        return DemoEntrance.of(client, portal).session(persona);
    }

    /** The same browser in another language: {@code en}, {@code ru} or {@code tk}. */
    public Visitor reading(String language) {
        return carrying("hyzmat-language", language);
    }

    /** The same browser before another portal on this machine. */
    public Visitor at(int port) {
        return new Visitor(
                new Portal(client, URI.create("http://127.0.0.1:" + port)), cookies, persona, listener, tokens);
    }

    /** The same browser with a cookie. */
    Visitor carrying(String cookie, String value) {
        Map<String, String> changed = new TreeMap<>(cookies);
        changed.put(cookie, value);
        return new Visitor(new Portal(client, portal), changed, persona, listener, tokens);
    }

    /** The same browser with the cookies that an answer leaves in it. */
    public Visitor accepting(Answer answer) {
        Map<String, String> changed = new TreeMap<>(cookies);
        for (String line : answer.headers().allValues("Set-Cookie")) {
            String cookie = line.split(";", 2)[0];
            int end = cookie.indexOf('=');
            changed.put(cookie.substring(0, end), cookie.substring(end + 1));
        }
        String whoever = changed.containsKey(DemoEntrance.COOKIE) ? "" : persona;
        changed.values().removeIf(String::isEmpty);
        return new Visitor(new Portal(client, portal), changed, whoever, listener, tokens);
    }

    /** The same browser, which tells of every form that it sends and of the answer. */
    public Visitor telling(BiConsumer<PageForm, Answer> heard) {
        return new Visitor(new Portal(client, portal), cookies, persona, heard, tokens);
    }

    /** Asks for a page. */
    public Answer get(String path) {
        return send("GET", path);
    }

    /** Asks for a page as a form does that only filters. */
    public Answer get(String path, Map<String, List<String>> fields) {
        return get(path + "?" + FormBody.encoded(fields));
    }

    /** Sends a form, with the token of this browser unless it holds one. */
    public Answer post(String path, Map<String, List<String>> fields) {
        Answer answer = exchange(posting(path, FormBody.of(withToken(fields))));
        listener.accept(new PageForm("POST", path, fields), answer);
        return answer;
    }

    /**
     * Sends a form together with a file.
     *
     * @param form as it was filled in
     * @param field in which the file is chosen
     * @param name of the file
     * @param file its bytes
     */
    public Answer upload(PageForm form, String field, String name, byte[] file) {
        return exchange(posting(form.action(), FormBody.with(withToken(form.fields()), field, name, file)));
    }

    private HttpRequest posting(String path, FormBody body) {
        return request(path)
                .header("Content-Type", body.type())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.bytes()))
                .build();
    }

    /** Sends a request of any method without a body. */
    public Answer send(String method, String path) {
        HttpRequest.Builder request = request(path).method(method, HttpRequest.BodyPublishers.noBody());
        return exchange((READING.contains(method) ? request : request.header(FormTokens.HEADER, token())).build());
    }

    /** The token that every form of this browser carries, read once from the front page; empty if it has none. */
    public String token() {
        return tokens.computeIfAbsent(
                portal,
                from -> get("/").page()
                        .select("input[name=" + FormTokens.FIELD + "]")
                        .attr("value"));
    }

    private Map<String, List<String>> withToken(Map<String, List<String>> fields) {
        if (fields.containsKey(FormTokens.FIELD) || token().isEmpty()) {
            return fields;
        }
        Map<String, List<String>> sent = new LinkedHashMap<>(fields);
        sent.put(FormTokens.FIELD, List.of(token()));
        return sent;
    }

    /**
     * Goes where an answer leads to.
     *
     * @throws AssertionError if it leads nowhere
     */
    public Answer follow(Answer redirect) {
        return get(redirect.location());
    }

    /** A request on which more can be set, with all that this browser sends by itself. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(portal.resolve(path))
                .timeout(PATIENCE)
                .header("Origin", portal.toString())
                .header("Sec-Fetch-Site", "same-origin")
                .header("Cookie", cookie());
    }

    /** Sends a request made by {@link #request}. */
    public Answer exchange(HttpRequest request) {
        HttpResponse<byte[]> response = raw(request);
        return new Answer(
                request.method(),
                request.uri().getRawPath(),
                response.statusCode(),
                response.headers(),
                new String(response.body(), UTF_8));
    }

    /** Sends a request made by {@link #request}; the answer may be no text. */
    public HttpResponse<byte[]> raw(HttpRequest request) {
        HttpResponse<byte[]> answer = send(request);
        DemoEntrance entrance = DemoEntrance.of(client, portal);
        return persona.isEmpty()
                ? answer
                : entrance.again(persona, request, answer).map(this::send).orElse(answer);
    }

    /**
     * Asks for a file that is no text.
     *
     * @return its bytes
     * @throws AssertionError if none is given out
     */
    public byte[] bytes(String path) {
        HttpResponse<byte[]> response = raw(request(path).build());
        if (response.statusCode() != 200) {
            throw new AssertionError("GET " + path + " was answered with " + response.statusCode() + ", no file.");
        }
        return response.body();
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException lost) {
            throw new UncheckedIOException(request.method() + " " + request.uri() + " got no answer", lost);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The test was stopped while it waited for an answer.", stopped);
        }
    }

    private String cookie() {
        Map<String, String> sent = new TreeMap<>(cookies);
        if (!persona.isEmpty()) {
            sent.put(DemoEntrance.COOKIE, session());
        }
        return sent.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .sorted()
                .collect(Collectors.joining("; "));
    }
}
