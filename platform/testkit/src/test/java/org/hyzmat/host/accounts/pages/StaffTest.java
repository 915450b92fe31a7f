package org.hyzmat.host.accounts.pages;

import static org.hyzmat.host.accounts.pages.Owner.PASSWORD;
import static org.hyzmat.host.accounts.pages.Owner.signIn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.HostSetup;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Administrators enter the people of their agency, and nobody gives themself more than they have. */
@Tag("pages")
class StaffTest {

    @RegisterExtension
    static final HostExtension HOST = HostExtension.with(() -> HostSetup.offering(List.of()));

    private static final String NEW = "/admin/accounts/new";

    private Visitor ofNur;
    private Visitor ofPortal;

    @BeforeEach
    void enter() {
        ofNur = HOST.as("agency-administrator.demo-nur");
        ofPortal = HOST.as("platform-administrator.demo-department");
    }

    private static PageForm fresh(Visitor visitor) {
        return visitor.get(NEW).expect(200).form(NEW);
    }

    private static List<String> options(Answer page, String field) {
        return page.page()
                .select("select[name=" + field + "] option, input[name=" + field + "]")
                .eachAttr("value");
    }

    private String add(String name) {
        return fresh(ofNur)
                .with("name", name)
                .with("function", "facilitator")
                .send(ofNur)
                .expect(303)
                .location();
    }

    private static String pageOf(Visitor visitor, String colleague) {
        return visitor.get("/admin/accounts")
                .page()
                .select("main td a:matchesOwn(" + colleague + ")")
                .attr("href");
    }

    @Test
    void whoeverIsEnteredIsInvitedAndCanSignIn() {
        String page = add("Gurbanow Öwez");
        Answer slip = ofNur.get(page)
                .expect(200)
                .form(page + "/invite")
                .with("way", "slip")
                .with("sign-in-name", "owez")
                .send(ofNur)
                .expect(200);
        String code = slip.page()
                .select("main dd:matchesOwn([2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$)")
                .text();
        Visitor stranger = HOST.stranger();
        stranger.get("/invitation")
                .form()
                .with("code", code)
                .send(stranger)
                .form("/invitation/password")
                .with("password", PASSWORD)
                .with("again", PASSWORD)
                .send(stranger)
                .expect(303);
        Visitor entered = stranger.accepting(signIn(stranger, "owez", PASSWORD).expect(303));
        assertTrue(entered.get("/account").expect(200).text().contains("Facilitator"));

        ofNur.get(page + "/edit")
                .expect(200)
                .form(page + "/edit")
                .with("until", HOST.clock().today().toString())
                .send(ofNur)
                .expect(303);
        entered.get("/account").expect(200);
        HOST.clock().advance(Duration.ofDays(1));

        entered.get("/account").expect(403);
        ofNur.get(page).expect(404);
    }

    @Test
    void sentTwiceMakesOne() {
        PageForm form = fresh(ofNur).with("name", "Rejepowa Bike").with("function", "carer");

        String first = form.send(ofNur).expect(303).location();
        String second = form.send(ofNur).expect(303).location();

        assertEquals(first, second);
        assertEquals(
                1,
                ofNur.get("/admin/accounts")
                        .page()
                        .select("main td a:matchesOwn(Rejepowa Bike)")
                        .size());
    }

    @Test
    void colleaguesAreFoundByNameInWhateverSpellingAndOnlyOnesOwn() {
        PageForm search = ofNur.get("/admin/accounts").expect(200).form("/admin/accounts");

        assertEquals(
                List.of("Jeren Atdanowa"), names(search.with("name", "ATDANOWA").send(ofNur)));
        assertEquals(List.of("Aýna Meredowa"), names(search.with("name", "ayna").send(ofNur)));
        assertTrue(search.with("name", "Döwlet").send(ofNur).expect(200).text().contains("Nothing matches"));
        search.send(HOST.as("coordinator.demo-nur")).expect(403);
    }

    private static List<String> names(Answer page) {
        return page.expect(200).page().select("main td a, main th a").eachText();
    }

    @Test
    void nobodyIsEnteredAsSomebodyWhoIsThereAlready() {
        String theirs = pageOf(HOST.as("agency-administrator.demo-cynar"), "Läle Işangulyýewa");
        String own = pageOf(ofNur, "Kerim Annaýew");
        for (String page : List.of(theirs, own)) {
            String person = page.substring(page.lastIndexOf('/') + 1);

            String led = fresh(ofNur)
                    .with("id", person)
                    .with("name", "Aa")
                    .with("function", "coordinator")
                    .send(ofNur)
                    .expect(303)
                    .location();

            ofNur.get(led).expect(page.equals(own) ? 200 : 404);
            assertEquals("", pageOf(ofNur, "Aa"));
        }
        ofNur.get("/admin/accounts").expect(200);
    }

    @Test
    void whatIsWrongIsSaidAtOnceAndKept() {
        Answer refused = fresh(ofNur)
                .with("name", "")
                .with("function", "platform-administrator")
                .with("service", "00000000-0000-0000-0000-000000000001")
                .with("from", "2026-05-01")
                .with("until", "2026-04-01")
                .send(ofNur)
                .expect(422);

        assertEquals(
                Set.of("name", "function", "service", "until"),
                refused.problems().keySet());
        assertEquals("2026-04-01", refused.form(NEW).value("until"));
    }

    @Test
    void nobodyGivesThemselfMoreAndTheLastAdministratorStays() {
        String own = pageOf(ofNur, "Kerim Annaýew");
        Answer shown = ofNur.get(own + "/edit").expect(200);
        PageForm form = shown.form(own + "/edit");
        assertEquals(
                Set.of("function"),
                form.with("function", "coordinator")
                        .send(ofNur)
                        .expect(422)
                        .problems()
                        .keySet());
        assertEquals(
                Set.of("function"),
                form.with("service", options(shown, "service").get(0))
                        .send(ofNur)
                        .expect(422)
                        .problems()
                        .keySet());

        String last = pageOf(ofPortal, "Batyr Orazow");
        LocalDate today = HOST.clock().today();
        for (LocalDate until : List.of(today.minusDays(1), today.plusDays(1))) {
            Answer refused = ofPortal.get(last + "/edit")
                    .form(last + "/edit")
                    .with("until", until.toString())
                    .send(ofPortal)
                    .expect(422);
            assertTrue(refused.text().contains("Nobody else can look after the portal"), refused.text());
        }
        ofPortal.get(last)
                .form(last)
                .with("until", today.plusDays(1).toString())
                .send(ofPortal)
                .expect(422);
    }

    @Test
    void nobodyTakesTheirOwnLastDayAway() {
        String own = pageOf(HOST.as("agency-administrator.demo-cynar"), "Şemşat Garlyýewa");
        Visitor ofCynar = HOST.as("agency-administrator.demo-cynar");
        String edit = own + "/edit";
        String soon = HOST.clock().today().plusDays(30).toString();
        ofPortal.get(edit).form(edit).with("until", soon).send(ofPortal).expect(303);

        PageForm form = ofCynar.get(edit).form(edit);
        for (String until : List.of("", "2099-12-31")) {
            Answer refused = form.with("until", until).send(ofCynar).expect(422);
            assertEquals(Set.of("function"), refused.problems().keySet());
        }
        form.with("name", "Şemşat Garlyýewa Ata").send(ofCynar).expect(303);
    }

    @Test
    void administratorsComeToTheirOwnPasswordByKnowingIt() {
        String own = pageOf(ofNur, "Kerim Annaýew");
        assertTrue(ofNur.get(own)
                .page()
                .select("form[action$=/slip], form[action$=-off]")
                .isEmpty());

        for (String way : List.of("/slip", "/link", "/mail", "/second-factor-off")) {
            Answer refused = ofNur.post(own + way, Map.of()).expect(422);
            assertTrue(refused.text().contains("This is your own account"), refused.text());
        }
        ofPortal.post(own + "/slip", Map.of()).expect(200);
    }

    @Test
    void nobodyChangesPeopleOfWhomTheyDoNotKnow() {
        String page = add("Öwezowa Jahan");
        PageForm form = ofNur.get(page + "/edit").form(page + "/edit");
        Visitor ofCynar = HOST.as("agency-administrator.demo-cynar");

        ofCynar.get(page + "/edit").expect(404);
        form.send(ofCynar).expect(404);
        ofPortal.get(page + "/edit").expect(404);
        form.send(ofPortal).expect(404);
        HOST.as("coordinator.demo-nur").get(NEW).expect(403);
    }

    @Test
    void twoWhoChangeOnePersonSeeBoth() {
        String page = add("Hallyýew Merdan");
        PageForm mine = ofNur.get(page + "/edit").form(page + "/edit").with("name", "Hallyýew Merdan Ata");
        PageForm theirs = ofNur.get(page + "/edit").form(page + "/edit").with("function", "carer");

        mine.send(ofNur).expect(303);
        Answer both = theirs.send(ofNur).expect(409);

        assertTrue(both.text().contains("Hallyýew Merdan Ata"), both.text());
        assertEquals("carer", both.form(page + "/edit").value("function"));
        both.form(page + "/edit").send(ofNur).expect(303);
        assertTrue(ofNur.get(page).text().contains("Carer"));
    }

    @Test
    void thePortalsAdministratorEntersAdministratorsOfAnyAgency() {
        Answer shown = ofPortal.get(NEW).expect(200);
        PageForm form = shown.form(NEW);
        assertFalse(options(shown, "function").contains("coordinator"));
        String agency = options(shown, "agency").stream()
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElseThrow();

        String page = form.with("name", "Saryýewa Läçin")
                .with("function", "agency-administrator")
                .with("agency", agency)
                .send(ofPortal)
                .expect(303)
                .location();

        assertTrue(page.contains(agency), page);
        assertTrue(ofPortal.get(page).expect(200).text().contains("Agency administrator"));
        assertEquals(
                Set.of("agency", "function"),
                form.with("name", "Nobody")
                        .send(ofPortal)
                        .expect(422)
                        .problems()
                        .keySet());
    }
}
