package org.hyzmat.host.accounts.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hyzmat.host.accounts.pages.Owner.NAME;
import static org.hyzmat.host.accounts.pages.Owner.PASSWORD;
import static org.hyzmat.host.accounts.pages.Owner.signIn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hyzmat.host.safety.FormTokens;
import org.hyzmat.host.web.PublicSettings;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.HostSetup;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A portal without a demo world: entered by password and code alone. */
@OnEachDatabase
@Tag("pages")
class AccountsTest {

    @RegisterExtension
    static final HostExtension HOST = HostExtension.with(AccountsTest::withoutDemo);

    private static Owner owner;

    private static HostSetup withoutDemo() {
        Owner.listen();
        return HostSetup.offering(List.of())
                .withoutDemo()
                .open(new PublicSettings(0, Set.of(InetAddress.getLoopbackAddress()), ""));
    }

    /** A portal is set up once, and each database has its own. */
    @BeforeEach
    void setUp() {
        if (owner == null || !owner.isOf(HOST.host())) {
            owner = Owner.of(HOST.host());
            owner.setUp();
        }
    }

    @Test
    void passwordAloneOpensNothing() {
        HOST.clock().advance(Duration.ofMinutes(2));
        Visitor stranger = HOST.stranger();
        Answer right = signIn(stranger, NAME, PASSWORD);
        Visitor half = stranger.accepting(right);

        assertEquals("/sign-in/code", right.expect(303).location());
        half.get("/account").expect(403);
        half.get("/admin/modules").expect(403);
        half.get("/account/second-factor").expect(303);
        PageForm form = half.get("/sign-in/code").expect(200).form("/sign-in/code");
        assertEquals(
                Set.of("code"),
                form.with("code", "123").send(half).expect(422).problems().keySet());
        Answer entered = form.with("code", owner.code()).send(half).expect(303);
        assertEquals("/", entered.location());
        assertNotEquals(Owner.cookie(right, "hyzmat-session"), Owner.cookie(entered, "hyzmat-session"));
        half.get("/account").expect(403);
        half.accepting(entered).get("/account").expect(200);
    }

    @Test
    void codeOnPaperStandsInForThePhoneOnce() {
        Visitor stranger = HOST.stranger();
        Visitor half = stranger.accepting(signIn(stranger, NAME, PASSWORD).expect(303));
        PageForm form = half.get("/sign-in/code")
                .form("/sign-in/code")
                .with("code", owner.codes().get(0));

        form.send(half).expect(303);
        Visitor again = stranger.accepting(signIn(stranger, NAME, PASSWORD).expect(303));
        form.send(again).expect(422);
    }

    @Test
    void passwordOverThePageIsNotEnoughWithoutACode() {
        Visitor late = owner.enter();
        String mark = late.get("/account").page().select("#typing").attr("data-account");
        HOST.clock().advance(Duration.ofMinutes(31));
        Map<String, List<String>> given = Map.of("mark", List.of(mark), "password", List.of(PASSWORD));

        assertEquals("{\"state\":\"code\"}", late.post("/sign-in/again", given).body());
        Map<String, List<String>> withCode = new java.util.HashMap<>(given);
        withCode.put("code", List.of(owner.code()));
        Answer entered = late.post("/sign-in/again", withCode);

        assertEquals("{\"state\":\"here\"}", entered.body());
        late.accepting(entered).get("/admin/modules").expect(200);
    }

    @Test
    void formThatCameTooLateIsSentAgain() {
        Visitor late = owner.enter();
        HOST.clock().advance(Duration.ofMinutes(31));
        Answer kept = late.post("/admin/modules/nothing/start", Map.of("note", List.of("as typed")));

        Visitor again = owner.enter();
        String back = late.follow(kept.expect(303)).form().value("back");
        PageForm offered = again.get(back).expect(200).form("/admin/modules/nothing/start");

        assertEquals("as typed", offered.value("note"));
    }

    @Test
    void unknownAndWrongAreToldInTheSameWords() {
        Answer wrong = signIn(HOST.stranger(), NAME, "wrong").expect(422);
        Answer unknown = signIn(HOST.stranger(), "nobody", "wrong").expect(422);

        assertEquals(
                wrong.page().select("main").html(),
                unknown.page().select("main").html().replace("nobody", NAME));
        assertTrue(wrong.header("Set-Cookie").isEmpty());
    }

    @Test
    void addressThatFailsTooOftenWaits() {
        Visitor stranger = HOST.stranger();
        for (int attempt = 0; attempt < 40; attempt++) {
            from("192.0.2.7", stranger, "attempt" + attempt).expect(422);
        }

        Answer refused = from("192.0.2.7", stranger, NAME).expect(429);

        assertTrue(Integer.parseInt(refused.header("Retry-After")) >= 60);
        from("192.0.2.8", stranger, NAME).expect(422);
    }

    private static Answer from(String address, Visitor visitor, String name) {
        return visitor.exchange(visitor.request("/sign-in")
                .header("X-Forwarded-For", address)
                .header(FormTokens.HEADER, visitor.token())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("password=wrong&name=" + name))
                .build());
    }

    @Test
    void strangersAreToldTheWayInOnThePageOfTheSecondFactorToo() {
        Answer refused = HOST.stranger().get("/account/second-factor").expect(403);

        assertEquals(
                "/sign-in?back=%2Faccount%2Fsecond-factor",
                refused.page().select("main a.btn-primary").attr("href"));
    }

    @Test
    void afterEnteringComesThePageThatWasAskedFor() {
        Visitor stranger = HOST.stranger();
        Answer refused = stranger.get("/directory/services").expect(403);
        String way = refused.page().select("main a.btn-primary").attr("href");
        PageForm form = stranger.get(way).expect(200).form().with("name", NAME).with("password", PASSWORD);

        assertEquals("/directory/services", form.value("back"));
        assertEquals(
                "/sign-in/code?back=%2Fdirectory%2Fservices",
                form.send(stranger).expect(303).location());
        assertEquals(
                "/sign-in/code",
                form.with("back", "//example.org").send(stranger).expect(303).location());
    }

    @Test
    void cookieIsKeptFromScriptsAndByTlsFromEverybodyElse() {
        Visitor stranger = HOST.stranger();
        Answer plain = signIn(stranger, NAME, PASSWORD).expect(303);
        assertTrue(plain.header("Set-Cookie").matches("hyzmat-session=[\\w-]{43}; Path=/; HttpOnly; SameSite=Lax"));

        Answer asked = byTls(stranger, "GET", "").expect(200);
        String form = "name=kemal&password=" + URLEncoder.encode(PASSWORD, UTF_8) + "&" + FormTokens.FIELD + "="
                + asked.form().value(FormTokens.FIELD);
        Answer guarded = byTls(stranger.accepting(asked), "POST", form).expect(303);

        assertTrue(
                guarded.header("Set-Cookie")
                        .matches("__Host-hyzmat-session=[\\w-]{43}; Path=/; Secure; HttpOnly; SameSite=Lax"),
                guarded.header("Set-Cookie"));
    }

    private static Answer byTls(Visitor visitor, String method, String form) {
        return visitor.exchange(visitor.request("/sign-in")
                .setHeader("Origin", HOST.host().address().toString().replace("http:", "https:"))
                .header("X-Forwarded-Proto", "https")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    @Test
    void anotherPasswordEndsEveryOtherSession() {
        Visitor elsewhere = owner.enter();
        Visitor here = owner.enter();
        PageForm form = here.get("/account/password")
                .expect(200)
                .form()
                .with("current", "wrong")
                .with("password", "short")
                .with("again", "other");
        assertEquals(
                Set.of("current", "password", "again"),
                form.send(here).expect(422).problems().keySet());

        Answer changed = form.with("current", PASSWORD)
                .with("password", PASSWORD)
                .with("again", PASSWORD)
                .send(here)
                .expect(303);

        elsewhere.get("/account").expect(403);
        here.get("/account").expect(403);
        assertTrue(here.accepting(changed).follow(changed).text().contains("Your password is changed."));
    }

    @Test
    void devicesAreListedAndSignedOut() {
        Visitor elsewhere = owner.enter();
        Visitor here = owner.enter();
        Answer account = here.get("/account").expect(200);
        String one = account.page()
                .select("tr:not(:contains(this device)) form[action$=/end]")
                .attr("action");

        here.post(one, Map.of()).expect(303);
        elsewhere.get("/account").expect(403);
        here.get("/account").expect(200);

        Answer everywhere = here.post("/account/devices/end", Map.of()).expect(303);
        here.get("/account").expect(403);
        assertEquals("", Owner.cookie(everywhere, "hyzmat-session"));
    }

    @Test
    void whoeverSignsOutIsOut() {
        Visitor here = owner.enter();

        Answer out = here.post("/sign-out", Map.of()).expect(303);

        here.get("/account").expect(403);
        assertEquals("", Owner.cookie(out, "hyzmat-session"));
    }

    @Test
    void administratorCannotDoWithoutTheSecondStep() {
        Visitor here = owner.enter();
        assertFalse(here.get("/account/second-factor").expect(200).body().contains("/account/second-factor/off"));

        here.post("/account/second-factor/off", Map.of("password", List.of(PASSWORD)))
                .expect(303);

        assertTrue(here.get("/account").text().contains("Switched on"));
    }

    @Test
    void newCodesOnPaperReplaceTheFormer() {
        Visitor here = owner.enter();
        PageForm form = here.get("/account/second-factor/codes").expect(200).form();

        form.with("password", "wrong").send(here).expect(422);
        List<String> codes = form.with("password", PASSWORD)
                .send(here)
                .expect(200)
                .page()
                .select("main li code")
                .eachText();

        assertEquals(10, codes.size());
        assertFalse(codes.contains(owner.codes().get(1)));
    }
}
