package org.hyzmat.host.accounts.pages;

import static org.hyzmat.host.accounts.pages.Owner.PASSWORD;
import static org.hyzmat.host.accounts.pages.Owner.signIn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/** What two people type, and do not send in time. */
@OnEachDatabase
@Tag("pages")
class DraftsTest {

    @RegisterExtension
    static final HostExtension HOST =
            HostExtension.with(() -> HostSetup.offering(List.of()).endingSessions());

    private static final String FORM = "/sample/visits/new #";
    private static final String TYPED = "note=Ogul%C5%9Fat+keeps+bees&password=secret&way=a&way=b";
    private static final Duration IDLE = Duration.ofMinutes(31);

    private Visitor administrator;
    private Colleague sona;
    private Colleague serdar;

    private record Colleague(String page, String name) {

        Visitor enter() {
            Visitor stranger = HOST.stranger();
            return stranger.accepting(signIn(stranger, name, PASSWORD).expect(303));
        }
    }

    @BeforeEach
    void invite() {
        administrator = HOST.as("agency-administrator.demo-nur");
        sona = invite("Sona Annagulyýewa");
        serdar = invite("Serdar Hojaýew");
    }

    private Colleague invite(String who) {
        String page = administrator
                .get("/admin/accounts")
                .page()
                .select("main td a:matchesOwn(" + who + ")")
                .attr("href");
        String name = "name-" + UUID.nameUUIDFromBytes(who.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Answer shown = administrator.get(page).expect(200);
        boolean isNew = shown.forms().stream().anyMatch(form -> form.action().equals(page + "/invite"));
        if (isNew) {
            Answer slip = shown.form(page + "/invite")
                    .with("way", "slip")
                    .with("sign-in-name", name)
                    .send(administrator)
                    .expect(200);
            String code = slip.page()
                    .select("main dd:matchesOwn([2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$)")
                    .text();
            Visitor stranger = HOST.stranger();
            PageForm opened = stranger.get("/invitation")
                    .form()
                    .with("code", code)
                    .send(stranger)
                    .form("/invitation/password");
            opened.with("password", PASSWORD)
                    .with("again", PASSWORD)
                    .send(stranger)
                    .expect(303);
        }
        return new Colleague(page, name);
    }

    private static Answer keep(Visitor visitor, String form, String fields) {
        return keep(visitor, mark(visitor), form, fields);
    }

    private static Answer keep(Visitor visitor, String mark, String form, String fields) {
        return visitor.post(
                "/account/drafts", Map.of("mark", List.of(mark), "form", List.of(form), "fields", List.of(fields)));
    }

    /** By which pages of this account are told from those of others. */
    private static String mark(Visitor visitor) {
        return visitor.get("/account").page().select("#typing").attr("data-account");
    }

    private static String found(Visitor visitor, String form) {
        Answer answer =
                visitor.post("/account/drafts/find", Map.of("mark", List.of(mark(visitor)), "form", List.of(form)));
        assertEquals("no-store", answer.expect(200).header("Cache-Control"));
        return answer.body();
    }

    @Test
    void draftIsThereInAnotherBrowserOfThisPersonAlone() {
        keep(sona.enter(), FORM, TYPED).expect(204);

        String found = found(sona.enter(), FORM);

        assertTrue(found.contains("keeps+bees&way=a&way=b"), found);
        assertTrue(found.matches("(?s).* at \\d\\d:\\d\\d was kept.*"), found);
        assertFalse(found.contains("secret"), found);
        assertEquals("[]", found(serdar.enter(), FORM));
        assertEquals("[]", found(sona.enter(), FORM + "other"));
        HOST.stranger()
                .post("/account/drafts/find", Map.of("form", List.of(FORM)))
                .expect(403);
    }

    @Test
    void pageOfOnePersonKeepsAndFindsNothingForAnother() {
        String shared = FORM + "shared";
        Visitor visitor = sona.enter();
        keep(visitor, shared, TYPED).expect(204);
        Map<String, List<String>> ofSerdarsPage =
                Map.of("mark", List.of(mark(serdar.enter())), "form", List.of(shared));

        keep(visitor, mark(serdar.enter()), shared, "note=of+Serdar").expect(409);
        visitor.post("/account/drafts/find", ofSerdarsPage).expect(409);
        visitor.post("/account/drafts/drop", ofSerdarsPage).expect(409);

        String found = found(visitor, shared);
        assertTrue(found.contains("keeps+bees"), found);
    }

    @Test
    void draftGoesWhenItIsThrownAwayOrItsFormIsTakenOrAWeekIsOver() {
        Visitor visitor = sona.enter();
        keep(visitor, FORM, TYPED).expect(204);
        visitor.post("/account/drafts/drop", Map.of("mark", List.of(mark(visitor)), "form", List.of(FORM)))
                .expect(204);
        assertEquals("[]", found(visitor, FORM));

        keep(visitor, FORM, TYPED).expect(204);
        visitor.post("/sign-in", Map.of("name", List.of("nobody"), "form-draft", List.of(FORM)))
                .expect(422);
        assertNotEquals("[]", found(visitor, FORM));
        visitor.post("/language", Map.of("language", List.of("en"), "form-draft", List.of(FORM)))
                .expect(303);
        assertEquals("[]", found(visitor, FORM));

        keep(visitor, FORM, TYPED).expect(204);
        HOST.clock().advance(Duration.ofDays(7));
        assertEquals("[]", found(sona.enter(), FORM));
    }

    @Test
    void thirtyAreKeptAndNoneThatIsTooLongOrMayHoldAPassword() {
        Visitor visitor = sona.enter();
        for (int number = 0; number < 31; number++) {
            HOST.clock().advance(Duration.ofSeconds(1));
            keep(visitor, FORM + number, TYPED).expect(204);
        }

        assertEquals("[]", found(visitor, FORM + 0));
        assertNotEquals("[]", found(visitor, FORM + 1));
        keep(visitor, FORM, "note=" + "a".repeat(200_000)).expect(413);
        keep(visitor, FORM, "note=" + "ý".repeat(100_000)).expect(413);
        keep(visitor, "/account/password #", TYPED).expect(413);
    }

    @Test
    void draftsEndWithTheAccount() {
        keep(serdar.enter(), FORM, TYPED).expect(204);

        administrator.post(serdar.page() + "/end", Map.of()).expect(303);
        administrator.post(serdar.page() + "/open", Map.of()).expect(303);

        assertEquals("[]", found(serdar.enter(), FORM));
    }

    @Test
    void formThatCameTooLateIsOfferedToItsSenderAlone() {
        Visitor late = sona.enter();
        HOST.clock().advance(IDLE);
        Answer kept = late.post(sona.page() + "/invite", Map.of("sign-in-name", List.of("Gülnar is well")))
                .expect(303);

        Answer asked = late.follow(kept).expect(200);
        assertTrue(asked.text().contains("is not lost"));
        PageForm form = asked.form("/sign-in").with("password", PASSWORD);
        String back = form.value("back");
        Visitor other =
                late.accepting(form.with("name", serdar.name()).send(late).expect(303));
        assertFalse(other.get(back).expect(404).body().contains("Gülnar"));
        Answer entered = form.with("name", sona.name()).send(late).expect(303);
        assertEquals(back, entered.location());
        Visitor again = late.accepting(entered);
        Answer offered = again.get(back).expect(200);
        PageForm typed = offered.form(sona.page() + "/invite");
        assertEquals("Gülnar is well", typed.value("sign-in-name"));
        assertTrue(offered.page().select("main li").text().contains("Gülnar is well"));
        typed.send(again).expect(403);
        offered.form(back + "/drop").send(again).expect(303);
        again.get(back).expect(404);
    }

    @Test
    void nothingIsKeptOfWhoeverLeftOrCameFromElsewhere() {
        Visitor late = sona.enter();
        Visitor left = sona.enter();
        left.post("/sign-out", Map.of()).expect(303);
        HOST.clock().advance(IDLE);

        left.post(sona.page() + "/open", Map.of()).expect(403);
        HOST.stranger().post(sona.page() + "/open", Map.of()).expect(403);
        late.post(sona.page() + "/open", Map.of("form-token", List.of("another")))
                .expect(403);
        HOST.clock().advance(Duration.ofDays(1));
        late.post(sona.page() + "/open", Map.of()).expect(403);
    }

    @Test
    void passwordOverThePageBeginsASessionOfTheSameAccount() {
        Visitor late = sona.enter();
        String mark = mark(late);
        assertTrue(late.get("/sign-in/again").body().contains("\"here\":\"" + mark + "\""));
        HOST.clock().advance(IDLE);

        String look = late.get("/sign-in/again").expect(200).body();
        assertTrue(look.contains("\"lapsed\":\"" + mark + "\"") && look.contains("\"code\":false"), look);
        assertEquals("wrong", again(late, mark, "wrong"));
        assertEquals("gone", again(late, "of somebody else", PASSWORD));
        Answer entered = late.post("/sign-in/again", Map.of("mark", List.of(mark), "password", List.of(PASSWORD)));

        Visitor here = late.accepting(entered);
        here.get("/account").expect(200);
        late.get("/account").expect(403);
        assertEquals("gone", again(late, mark, PASSWORD));
        assertEquals("here", again(here, mark, ""));
    }

    private static String again(Visitor visitor, String mark, String password) {
        String body = visitor.post("/sign-in/again", Map.of("mark", List.of(mark), "password", List.of(password)))
                .expect(200)
                .body();
        return body.replaceAll("\\{\"state\":\"|\"}", "");
    }
}
