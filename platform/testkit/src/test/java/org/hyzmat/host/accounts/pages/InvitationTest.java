package org.hyzmat.host.accounts.pages;

import static org.hyzmat.host.accounts.pages.Owner.PASSWORD;
import static org.hyzmat.host.accounts.pages.Owner.signIn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.HostSetup;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Administrators let colleagues in by a code that works once, and out again. */
@OnEachDatabase
@Tag("pages")
class InvitationTest {

    private static final String ACCOUNTS = "/admin/accounts";

    @RegisterExtension
    static final HostExtension HOST = HostExtension.with(() -> HostSetup.offering(List.of()));

    private final Visitor administrator = HOST.as("agency-administrator.demo-nur");
    private final Visitor another = HOST.as("agency-administrator.demo-cynar");
    private final Visitor stranger = HOST.stranger();

    /** A code, and whom it was made for. */
    private record Invited(String page, String name, String code) {}

    private static Invited invite(Visitor administrator, String colleague) {
        String page = page(administrator, colleague);
        String name = "name-" + UUID.randomUUID();
        Answer slip = administrator
                .get(page)
                .expect(200)
                .form(page + "/invite")
                .with("way", "slip")
                .with("sign-in-name", name)
                .send(administrator)
                .expect(200);
        return new Invited(page, name, code(slip));
    }

    private static String page(Visitor visitor, String colleague) {
        return visitor.get(ACCOUNTS)
                .expect(200)
                .page()
                .select("main td a:matchesOwn(" + colleague + ")")
                .attr("href");
    }

    private static String code(Answer slip) {
        return slip.page()
                .select("main dd:matchesOwn([2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$)")
                .text();
    }

    private PageForm opened(String code) {
        return stranger.get("/invitation")
                .expect(200)
                .form()
                .with("code", code)
                .send(stranger)
                .expect(200)
                .form("/invitation/password");
    }

    private static PageForm with(PageForm form, String password) {
        return form.with("password", password).with("again", password);
    }

    @Test
    void colleagueChoosesAPasswordOnceAndEnters() {
        Invited invited = invite(another, "Gözel Rejepowa");
        PageForm form = opened(invited.code().toLowerCase(java.util.Locale.ROOT));
        assertEquals(
                Set.of("password"),
                with(form, "Rejepowa2024").send(stranger).expect(422).problems().keySet());

        assertEquals("/sign-in", with(form, PASSWORD).send(stranger).expect(303).location());

        with(form, PASSWORD).send(stranger).expect(422);
        stranger.get("/invitation/" + invited.code()).expect(422);
        Visitor entered =
                stranger.accepting(signIn(stranger, invited.name(), PASSWORD).expect(303));
        assertTrue(entered.get("/account").expect(200).text().contains("Facilitator"));
        String row = another.get(ACCOUNTS)
                .page()
                .select("tr:contains(Gözel Rejepowa)")
                .text();
        assertTrue(row.contains("can sign in"), row);
    }

    @Test
    void codeIsOverAfterThreeDaysAndANewOneReplacesIt() {
        Invited invited = invite(administrator, "Serdar Hojaýew");
        String second =
                code(administrator.post(invited.page() + "/slip", Map.of()).expect(200));
        stranger.get("/invitation/" + invited.code()).expect(422);
        stranger.get("/invitation/" + second).expect(200);

        HOST.clock().advance(Duration.ofDays(3));

        stranger.get("/invitation/" + second).expect(422);
    }

    @Test
    void accountThatIsEndedIsOutAtOnce() {
        Invited invited = invite(another, "Ýazgeldi Öwezow");
        with(opened(invited.code()), PASSWORD).send(stranger).expect(303);
        Visitor entered =
                stranger.accepting(signIn(stranger, invited.name(), PASSWORD).expect(303));
        entered.get("/account").expect(200);

        another.post(invited.page() + "/end", Map.of()).expect(303);

        entered.get("/account").expect(403);
        signIn(stranger, invited.name(), PASSWORD).expect(422);
        another.post(invited.page() + "/open", Map.of()).expect(303);
        entered.get("/account").expect(403);
        signIn(stranger, invited.name(), PASSWORD).expect(303);
    }

    @Test
    void codeDoesNotOutliveThePasswordOrTheAccountForWhichItWasMade() {
        another.get(ACCOUNTS + "/new")
                .form(ACCOUNTS + "/new")
                .with("name", "Gülälek Mämmedowa")
                .with("function", "facilitator")
                .send(another)
                .expect(303);
        Invited invited = invite(another, "Gülälek Mämmedowa");
        with(opened(invited.code()), PASSWORD).send(stranger).expect(303);
        String page = invited.page();
        String first = code(another.post(page + "/slip", Map.of()).expect(200));
        Visitor entered =
                stranger.accepting(signIn(stranger, invited.name(), PASSWORD).expect(303));

        entered.get("/account/password")
                .expect(200)
                .form("/account/password")
                .with("current", PASSWORD)
                .with("password", PASSWORD + " 2")
                .with("again", PASSWORD + " 2")
                .send(entered)
                .expect(303);

        stranger.get("/invitation/" + first).expect(422);
        String second = code(another.post(page + "/slip", Map.of()).expect(200));
        stranger.get("/invitation/" + second).expect(200);
        another.post(page + "/end", Map.of()).expect(303);
        another.post(page + "/open", Map.of()).expect(303);
        stranger.get("/invitation/" + second).expect(422);
    }

    @Test
    void formSentTwiceInvitesOnceAndATakenNameIsRefused() {
        String page = page(administrator, "Sona Annagulyýewa");
        PageForm form = administrator
                .get(page)
                .form(page + "/invite")
                .with("way", "slip")
                .with("sign-in-name", "bagul");

        form.send(administrator).expect(200);
        form.send(administrator).expect(200);

        String other = page(administrator, "Tawus Halykowa");
        PageForm taken = administrator
                .get(other)
                .form(other + "/invite")
                .with("way", "slip")
                .with("sign-in-name", "Bagul");
        assertEquals(
                Set.of("sign-in-name"),
                taken.send(administrator).expect(422).problems().keySet());
        assertEquals(
                Set.of("sign-in-name", "until"),
                taken.with("sign-in-name", "a")
                        .with("until", "2020-01-01")
                        .send(administrator)
                        .expect(422)
                        .problems()
                        .keySet());
    }

    @Test
    void nobodyLetsInWhomTheyMayNot() {
        String page = page(administrator, "Serdar Hojaýew");
        Visitor ofPortal = HOST.as("platform-administrator.demo-department");

        HOST.as("agency-administrator.demo-cynar").get(page).expect(404);
        HOST.as("facilitator.demo-nur").get(page).expect(403);
        stranger.get(page).expect(403);
        ofPortal.get(page).expect(404);
        ofPortal.post(page + "/slip", Map.of()).expect(404);
        String list = ofPortal.get(ACCOUNTS).expect(200).text();
        assertTrue(list.contains("Agency administrator"), list);
        assertFalse(list.contains("Facilitator"), list);
    }
}
