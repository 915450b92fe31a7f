package org.hyzmat.host.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.javalin.http.HandlerType;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.hyzmat.host.web.PublicSettings;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.HostSetup;
import org.hyzmat.testkit.web.Wire;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** To which names a portal answers that is reached without a proxy, and what a browser is told with every answer. */
@Tag("pages")
class HostCheckTest {

    @RegisterExtension
    static final HostExtension HOST = HostExtension.with(() -> HostSetup.offering(List.of())
            .open(new PublicSettings(0, Set.of(), "https://hyzmat.example.org", Set.of("intranet"))));

    @Test
    void onlyOwnNamesAreAnswered() throws IOException {
        int port = HOST.host().address().getPort();

        for (String own : List.of("127.0.0.1:" + port, "LocalHost", "[::1]:80", "hyzmat.example.org", "intranet:1")) {
            assertEquals(200, ask("/", own).status(), own);
        }
        for (String other : List.of(
                "evil.example", "hyzmat.example.org.evil.example", "evil.example:" + port, "localhost.", "[::2]")) {
            assertEquals(421, ask("/", other).status(), other);
        }
    }

    @Test
    void nothingIsAnsweredToAnotherName() throws IOException {
        String file =
                HOST.stranger().get("/").page().select("link[rel=stylesheet]").attr("href");

        for (String path : List.of("/", file, "/health/live", "/admin/modules", "/nothing")) {
            Wire.Reply reply = ask(path, "evil.example", "Cookie: hyzmat-language=ru");

            assertEquals(421, reply.status(), path);
            assertEquals(
                    "Под этим именем портал не отвечает. Проверьте адрес или спросите того, кто обслуживает портал.\n",
                    reply.body());
            assertEquals(List.of("no-store"), reply.all("cache-control"));
        }
    }

    @Test
    void requestThatNamesTwoHostsOrNoneIsNotUnderstood() throws IOException {
        assertEquals(400, ask("/", "").status());
        assertEquals(400, ask("/", "localhost", "Host: evil.example").status());
        assertEquals(400, ask("http://evil.example/", "localhost").status());
        try (Wire wire = wire()) {
            Wire.Reply none = wire.ask("GET / HTTP/1.1", "Cookie: hyzmat-language=en");

            assertEquals(400, none.status());
            assertTrue(none.body().startsWith("The portal did not understand"), none.body());
        }
    }

    @Test
    void methodThatDoesNotExistIsRefusedLikeOneThatIsNotThere() throws IOException {
        for (String method : List.of("get", "SYNAG", "PROPFIND")) {
            try (Wire wire = wire()) {
                Wire.Reply reply = wire.ask(method + " / HTTP/1.1", "Host: localhost");

                assertEquals(405, reply.status(), method);
                assertEquals(List.of("GET, HEAD, OPTIONS"), reply.all("allow"));
            }
        }
        assertTrue(HandlerType.values().stream()
                .map(HandlerType::name)
                .noneMatch(List.of("get", "SYNAG", "PROPFIND")::contains));
    }

    @Test
    void aDemoDoesNotAnswerWhatAProxyPassesOn() throws IOException {
        for (String header : List.of("X-Forwarded-Host: localhost", "x-forwarded-for: 127.0.0.1", "Via: 1.1 here")) {
            Wire.Reply reply = ask("/sign-in", "localhost", header, "Cookie: hyzmat-language=en");

            assertEquals(403, reply.status());
            assertEquals("This is a trial portal. It answers on its own computer only.\n", reply.body());
        }
    }

    @Test
    void everyAnswerTellsWhatABrowserMayDo() throws IOException {
        String file =
                HOST.stranger().get("/").page().select("link[rel=stylesheet]").attr("href");

        for (String path : List.of("/", file, "/health/ready", "/admin/modules", "/nothing", "/%ff", "/a//../b")) {
            Wire.Reply reply = ask(path, "localhost");

            assertEquals(List.of("nosniff"), reply.all("x-content-type-options"), path);
            assertEquals(List.of("DENY"), reply.all("x-frame-options"), path);
            assertEquals(List.of("same-origin"), reply.all("referrer-policy"), path);
            assertEquals(List.of("same-origin"), reply.all("cross-origin-opener-policy"), path);
            assertEquals(List.of("same-origin"), reply.all("cross-origin-resource-policy"), path);
            assertTrue(reply.all("permissions-policy").get(0).contains("camera=(), "), path);
            String policy = reply.all("content-security-policy").get(0);
            assertTrue(policy.startsWith("default-src 'none'; ") && !policy.contains("unsafe"), path);
            assertEquals(path.equals(file), !reply.all("cache-control").equals(List.of("no-store")), path);
            assertEquals(List.of(), reply.all("server"), path);
        }
    }

    @Test
    void aHeadThatIsTooLongIsRefusedWithASentence() throws IOException {
        Wire.Reply cookies = ask("/", "localhost", "Cookie: hyzmat-language=en", "Cookie: a=" + "x".repeat(9_000));
        Wire.Reply address = ask("/" + "x".repeat(9_000), "localhost");

        assertEquals(431, cookies.status());
        assertTrue(cookies.body().startsWith("Your browser sent an address that is too long"), cookies.body());
        assertEquals(414, address.status());
        assertTrue(address.body().startsWith("Your browser sent an address that is too long"), address.body());
    }

    @Test
    void oddWaysOfWritingAPathLeadNowhere() throws IOException {
        String folder =
                HOST.stranger().get("/").page().select("link[rel=stylesheet]").attr("href");
        String assets = folder.substring(0, folder.lastIndexOf('/') + 1);

        for (String odd : List.of(
                "../views/layout.peb",
                "%2e%2e/views/layout.peb",
                "%252e%252e/views/layout.peb",
                "..;/views/layout.peb",
                "..%2fviews/layout.peb",
                "..\\views\\layout.peb",
                "/hyzmat.css",
                "hyzmat.css%00",
                "hyzmat.css/",
                "./hyzmat.css;a=b")) {
            int status = ask(assets + odd, "localhost").status();
            assertTrue(status == 400 || status == 404, odd + " was answered with " + status);
        }
        for (String odd :
                List.of("/;/admin/modules", "//admin/modules", "/public/..;/admin/modules", "/admin;a/modules")) {
            int status = ask(odd, "localhost").status();
            assertTrue(status == 400 || status == 403 || status == 404, odd + " was answered with " + status);
        }
    }

    @Test
    void noPageStaysInTheStorageOfTheBrowser() {
        String config =
                HOST.stranger().get("/").page().select("meta[name=htmx-config]").attr("content");

        assertTrue(config.contains("\"historyCacheSize\":0,"), config);
    }

    private static Wire wire() throws IOException {
        return Wire.to(HOST.host().address().getPort());
    }

    private static Wire.Reply ask(String path, String host, String... headers) throws IOException {
        String[] lines = new String[headers.length + 2];
        lines[0] = "GET " + path + " HTTP/1.1";
        lines[1] = "Host: " + host;
        System.arraycopy(headers, 0, lines, 2, headers.length);
        try (Wire wire = wire()) {
            return wire.ask(lines);
        }
    }
}
