package org.hyzmat.host.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hyzmat.host.web.PublicSettings;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.HostSetup;
import org.hyzmat.testkit.web.Wire;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A portal behind a proxy at 127.0.0.1, to which the public comes by HTTPS. */
@Tag("pages")
class BehindProxyTest {

    private static final String NAME = "hyzmat.example.org";
    private static final String ADDRESS = "https://" + NAME;
    private static final String PROTECTED = "X-Forwarded-Proto: https";

    @RegisterExtension
    static final HostExtension HOST = HostExtension.with(() -> HostSetup.offering(List.of())
            .open(new PublicSettings(0, Set.of(InetAddress.getLoopbackAddress()), ADDRESS)));

    @Test
    void whoComesPastTheProxyIsToldWhereToGo() throws IOException {
        Wire.Reply past = from("127.0.0.2", "GET / HTTP/1.1", "Host: " + NAME, PROTECTED, "Cookie: hyzmat-language=en");

        assertEquals(403, past.status());
        assertEquals("The portal is not reached this way. Use the address that you were given for it.\n", past.body());
        assertEquals(
                200,
                from("127.0.0.2", "GET /health/ready HTTP/1.1", "Host: localhost")
                        .status());
    }

    @Test
    void plainHttpBeforeTheProxyIsRefused() throws IOException {
        for (String proto :
                List.of("X-Forwarded-Proto: http", "X-Forwarded-Proto: https, http", "X-Forwarded-Port: 443")) {
            Wire.Reply plain = get("/", NAME, proto, "Cookie: hyzmat-language=en");

            assertEquals(403, plain.status(), proto);
            assertTrue(plain.body().contains("Write https:// before its address."), plain.body());
        }
    }

    @Test
    void behindHttpsCookiesAndBrowserStayThere() throws IOException {
        Wire.Reply page = get("/", NAME, PROTECTED);

        assertEquals(List.of("max-age=31536000"), page.all("strict-transport-security"));
        String cookie = page.all("set-cookie").get(0);
        assertTrue(cookie.startsWith("__Host-hyzmat-form="), cookie);
        assertTrue(
                List.of(cookie.split("; ")).containsAll(List.of("Secure", "HttpOnly", "SameSite=Lax", "Path=/")),
                cookie);
    }

    @Test
    void whatSomebodyChoseIsSentBackByHttpsOnly() throws IOException {
        Wire.Reply chosen = post(NAME, ADDRESS);

        String cookie = chosen.all("set-cookie").get(0);
        assertTrue(cookie.startsWith("hyzmat-theme=dark;"), cookie);
        assertTrue(List.of(cookie.split("; ")).containsAll(List.of("Secure", "HttpOnly", "SameSite=Lax")), cookie);
    }

    @Test
    void formIsTakenFromThePageOfThePortalHoweverTheProxyCallsIt() throws IOException {
        assertEquals(303, send(NAME, ADDRESS));
        assertEquals(303, send("127.0.0.1:8080", ADDRESS), "the proxy writes another host");
        assertEquals(303, send("LOCALHOST:443", "https://localhost"), "a port that need not be said");
        assertEquals(303, send("127.0.0.1:8080", "https://127.0.0.1", "X-Forwarded-Host: 127.0.0.1"));
    }

    @Test
    void formOfAnotherPageIsRefused() throws IOException {
        for (String other : List.of(
                "http://" + NAME,
                "https://" + NAME + ":8443",
                "https://evil.example",
                "null",
                "https://evil." + NAME)) {
            assertEquals(403, send(NAME, other), other);
        }
        assertEquals(403, send(NAME, ADDRESS, "Sec-Fetch-Site: same-site"));
        assertEquals(
                421,
                get("/", "127.0.0.1", PROTECTED, "X-Forwarded-Host: evil.example")
                        .status());
    }

    private static int send(String host, String origin, String... headers) throws IOException {
        return post(host, origin, headers).status();
    }

    private static Wire.Reply post(String host, String origin, String... headers) throws IOException {
        Wire.Reply page = get("/", NAME, PROTECTED);
        String cookie = page.all("set-cookie").get(0).split(";")[0];
        String token = Jsoup.parse(page.body())
                .select("form[action=/theme] input[name=" + FormTokens.FIELD + "]")
                .attr("value");
        List<String> lines = new ArrayList<>(
                List.of("POST /theme HTTP/1.1", "Host: " + host, "Origin: " + origin, "Cookie: " + cookie, PROTECTED));
        lines.addAll(List.of(headers));
        try (Wire wire = wire("127.0.0.1")) {
            return wire.post("theme=dark&back=/&" + FormTokens.FIELD + "=" + token, lines.toArray(String[]::new));
        }
    }

    private static Wire.Reply get(String path, String host, String... headers) throws IOException {
        List<String> lines = new ArrayList<>(List.of("GET " + path + " HTTP/1.1", "Host: " + host));
        lines.addAll(List.of(headers));
        return from("127.0.0.1", lines.toArray(String[]::new));
    }

    private static Wire.Reply from(String sender, String... lines) throws IOException {
        try (Wire wire = wire(sender)) {
            return wire.ask(lines);
        }
    }

    /** All of 127.0.0.0/8 is this machine. */
    private static Wire wire(String sender) throws IOException {
        Socket socket = new Socket();
        socket.bind(new InetSocketAddress(sender, 0));
        socket.connect(new InetSocketAddress("127.0.0.1", HOST.host().address().getPort()));
        return new Wire(socket);
    }
}
