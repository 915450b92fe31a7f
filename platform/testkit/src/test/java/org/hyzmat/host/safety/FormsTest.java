package org.hyzmat.host.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hyzmat.testkit.Fixture;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.HostSetup;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;
import org.hyzmat.testkit.web.Wire;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which forms reach a handler, and what becomes of what was typed into them. */
@Tag("pages")
class FormsTest {

    private static final String MODULE = "java/org/hyzmat/notes/NotesModule.java";
    private static final String NEW = "/notes/notes/new";
    private static final String OTHER_BROWSER = "hyzmat-form=" + "ab".repeat(16);

    @RegisterExtension
    static final HostExtension HOST = HostExtension.with(() -> HostSetup.offering(List.of(
            Fixture.of("notes").changing(MODULE, "routes.get(\"/\",", """
                    routes.post("/fields", ctx -> ctx.result(
                                    new java.util.TreeSet<>(ctx.formParamMap().keySet()) + " "
                                    + (ctx.isMultipartFormData() ? ctx.uploadedFileMap().keySet() : "[]")), NOTE_READ);
                            routes.get("/file", ctx -> {
                                ctx.header("Cache-Control", "public, max-age=9").header("Set-Cookie", "a=b");
                                ctx.header("Content-Disposition", "inline; filename=a.svg");
                                ctx.contentType("image/svg+xml");
                                ctx.result("<svg/>");
                            }, NOTE_READ);
                            routes.get("/typed", ctx -> ctx.contentType("application/pdf").result("%PDF-"), NOTE_READ);
                            routes.get("/",""").jar())));

    private final Visitor coordinator = HOST.as("coordinator.demo-nur");

    @Test
    void everyFormOfAPageCarriesTheTokenAlsoOneThatAModuleWroteItself() {
        for (String path : List.of("/notes/ask", NEW, "/nothing")) {
            Answer page = coordinator.get(path);

            assertFalse(page.page().select("form[method=post]").isEmpty(), path);
            assertEquals(
                    page.page().select("form[method=post]").size(),
                    page.page()
                            .select("form[method=post] > input[name=form-token][type=hidden]")
                            .size(),
                    path);
        }
    }

    @Test
    void formWithoutTheTokenOfItsBrowserIsRefusedWithASentence() {
        PageForm form = coordinator.get(NEW).form().with("text", "Written");

        for (String token : List.of("", "x", form.value("form-token") + "x")) {
            Answer refused = form.with("form-token", token).send(coordinator).expect(403);

            assertTrue(refused.text().contains("Nothing was saved. Go back, load the page again"), refused.text());
        }
        Answer elsewhere = exchange(
                coordinator
                        .request(NEW)
                        .setHeader("Cookie", OTHER_BROWSER + "; hyzmat-session=" + coordinator.session()),
                form.fields());
        assertEquals(403, elsewhere.status());
        assertEquals(
                403,
                exchange(coordinator.request("/theme"), Map.of("theme", List.of("dark")))
                        .status());
        assertEquals(
                403,
                exchange(HOST.stranger().request("/notes/ask"), Map.of("word", List.of("a")))
                        .status());
        assertFalse(coordinator.get("/notes/").text().contains("Written"));
        form.send(coordinator).expect(302);
        assertTrue(coordinator.get("/notes/").text().contains("Written"));
    }

    @Test
    void tokensDifferFromBrowserToBrowserAndStayWithEach() {
        Answer first = HOST.stranger()
                .exchange(
                        HOST.stranger().request("/").setHeader("Cookie", "a=b").build());
        Answer second = HOST.stranger()
                .exchange(HOST.stranger()
                        .request("/")
                        .setHeader("Cookie", OTHER_BROWSER)
                        .build());
        Answer third = HOST.stranger()
                .exchange(HOST.stranger()
                        .request("/")
                        .setHeader("Cookie", OTHER_BROWSER)
                        .build());

        assertTrue(
                first.header("Set-Cookie").matches("hyzmat-form=[0-9a-f]{32}; .*HttpOnly.*"),
                first.header("Set-Cookie"));
        assertNotEquals(token(first), token(second));
        assertEquals(token(second), token(third));
        assertEquals("", second.header("Set-Cookie"));
    }

    @Test
    void handlerSeesNoToken() {
        assertEquals(
                "[a, b] []",
                coordinator
                        .post("/notes/fields", Map.of("b", List.of("2"), "a", List.of("1")))
                        .body());
        assertEquals(
                "[a] []",
                coordinator
                        .post("/notes/fields", Map.of("form-draft", List.of("/notes #"), "a", List.of("1")))
                        .body());
        PageForm form = new PageForm("POST", "/notes/fields", Map.of("a", List.of("ä")));
        assertEquals(
                "[a, f] [f]",
                coordinator.upload(form, "f", "f.txt", new byte[] {1}).body());
        assertEquals(
                403,
                coordinator
                        .upload(form.with("form-token", "x"), "f", "f.txt", new byte[] {1})
                        .status());
    }

    @Test
    void whatIsTypedComesBackAsItWas() {
        String typed = "{{ 7*7 }} {% include 'platform/layout.peb' %} <b>ä & ş</b> {{ frame }}";

        Answer shown = coordinator.follow(coordinator
                .get(NEW)
                .form()
                .with("text", typed)
                .send(coordinator)
                .expect(302));
        Answer again = coordinator
                .get(NEW)
                .form()
                .with("text", typed)
                .with("follows", "x")
                .send(coordinator);

        assertEquals(typed, shown.page().select("h1").text());
        assertEquals(typed, again.expect(422).page().select("[name=text]").val());
        assertEquals(
                typed,
                coordinator.get("/notes/").page().select("main a:contains(7*7)").text());
    }

    @Test
    void formThatIsTooLargeIsRefusedWithASentence() throws IOException {
        String word = "x".repeat(1_100_000);
        Map<String, List<String>> many =
                IntStream.range(0, 5_001).boxed().collect(Collectors.toMap(n -> "f" + n, n -> List.of("")));

        Answer tooMany = coordinator.reading("tk").post("/notes/fields", many).expect(413);

        assertTrue(tooMany.text().contains("Formada 5"), tooMany.text());
        try (Wire wire = Wire.to(HOST.host().address().getPort())) {
            Wire.Reply tooLong = wire.post(
                    "text=" + word, "POST /notes/ask HTTP/1.1", "Host: localhost", "Cookie: hyzmat-language=en");
            assertEquals(413, tooLong.status());
            assertTrue(tooLong.body().contains("What you sent is larger than the portal takes."), tooLong.body());
        }
        try (Wire wire = Wire.to(HOST.host().address().getPort())) {
            Wire.Reply inPieces = wire.send("POST /notes/ask HTTP/1.1\r\nHost: localhost\r\n"
                            + "Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n"
                            + Integer.toHexString(word.length()) + "\r\n" + word + "\r\n0\r\n\r\n")
                    .reply();
            assertEquals(413, inPieces.status());
        }
    }

    @Test
    void fileOfAModuleIsKeptAndMayDoNothing() {
        Answer file = coordinator.get("/notes/file").expect(200);

        assertEquals("attachment; filename=a.svg", file.header("Content-Disposition"));
        assertEquals("default-src 'none'; sandbox; frame-ancestors 'none'", file.header("Content-Security-Policy"));
        assertEquals("no-store", file.header("Cache-Control"));
        assertEquals("nosniff", file.header("X-Content-Type-Options"));
        assertEquals("", file.header("Set-Cookie"));
        assertEquals("attachment", coordinator.get("/notes/typed").header("Content-Disposition"));
        assertEquals("", coordinator.get("/notes/").header("Content-Disposition"));
    }

    private static String token(Answer page) {
        return page.page().select("input[name=form-token]").first().val();
    }

    private static Answer exchange(HttpRequest.Builder request, Map<String, List<String>> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "="
                        + URLEncoder.encode(field.getValue().get(0), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HOST.stranger()
                .exchange(request.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }
}
