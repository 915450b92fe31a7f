package org.hyzmat.testkit.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Element;

/**
 * The sign-in of the demo world's people, through the pages and with what stands beside the form. Each enters a portal
 * once, and everybody who asks for them shares that session.
 */
public final class DemoEntrance {

    static final String COOKIE = "hyzmat-session";
    private static final Map<Seat, String> SESSIONS = new ConcurrentHashMap<>();

    private final Visitor stranger;
    private final URI portal;

    private DemoEntrance(Visitor stranger, URI portal) {
        this.stranger = stranger;
        this.portal = portal;
    }

    private record Seat(URI portal, String persona) {}

    /**
     * The way into a portal.
     *
     * @param client follows no redirects
     * @param portal where it listens, without a path
     */
    public static DemoEntrance of(HttpClient client, URI portal) {
        return new DemoEntrance(Visitor.stranger(client, portal), portal);
    }

    /** Everybody with an account, such as {@code facilitator.demo-nur}, in the order of the page. */
    public List<String> personas() {
        return stranger.get("/sign-in").expect(200).page().select("td form input[name=name]").stream()
                .map(Element::val)
                .toList();
    }

    /**
     * The token of a session of somebody; one that is remembered may be over.
     *
     * @throws AssertionError if they have no account
     */
    public String session(String persona) {
        return SESSIONS.computeIfAbsent(new Seat(portal, persona), seat -> enter(persona));
    }

    /** The same, but one that holds. */
    public String livingSession(String persona) {
        String known = session(persona);
        boolean isAlive = stranger.carrying(COOKIE, known).get("/account").status() == 200;
        return isAlive ? known : renewed(persona, known);
    }

    /** The same request with a session that holds, if its own was over: it was answered by the page for strangers. */
    Optional<HttpRequest> again(String persona, HttpRequest request, HttpResponse<byte[]> answer) {
        String over = session(persona);
        String cookie = request.headers().firstValue("Cookie").orElse("");
        boolean isOver = answer.statusCode() == 403
                && new String(answer.body(), UTF_8).contains(" href=\"/sign-in")
                && cookie.contains(COOKIE + "=" + over);
        return isOver
                ? Optional.of(HttpRequest.newBuilder(request, (name, value) -> !name.equals("Cookie"))
                        .header("Cookie", cookie.replace(over, renewed(persona, over)))
                        .build())
                : Optional.empty();
    }

    /** Another session in place of one that is over; of many who ask at once, the first enters. */
    String renewed(String persona, String over) {
        SESSIONS.remove(new Seat(portal, persona), over);
        return session(persona);
    }

    private String enter(String persona) {
        PageForm form = filled(stranger.get("/sign-in").expect(200), "/sign-in", "name", persona);
        Answer entered = form.send(stranger).expect(303);
        Visitor half = stranger.accepting(entered);
        if (!entered.location().startsWith("/sign-in/code")) {
            return token(entered);
        }
        Answer asked = half.follow(entered).expect(200);
        PageForm code = asked.forms().stream()
                .filter(each -> each.action().equals("/sign-in/code")
                        && !each.value("code").isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No code is shown for " + persona + "."));
        return token(code.send(half).expect(303));
    }

    private static PageForm filled(Answer page, String action, String field, String value) {
        return page.forms().stream()
                .filter(form -> form.action().equals(action)
                        && form.fields().containsKey(field)
                        && form.value(field).equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError(value + " has no account in the demo world."));
    }

    private static String token(Answer entered) {
        return entered.headers().allValues("Set-Cookie").stream()
                .filter(line -> line.startsWith(COOKIE + "="))
                .map(line -> line.substring(COOKIE.length() + 1).split(";", 2)[0])
                .findFirst()
                .orElseThrow(() -> new AssertionError("No session was begun."));
    }
}
