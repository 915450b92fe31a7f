package org.hyzmat.host.accounts.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hyzmat.testkit.Fixture;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.HostSetup;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People of a team see what its others entered, by a role for the records of the team and as long as both last. */
@OnEachDatabase
@Tag("pages")
class TeamsTest {

    private static final String TEAMS = "/admin/teams";
    private static final String COORDINATOR = "Jeren Atdanowa";
    private static final String NEW = TEAMS + "/new";

    @RegisterExtension
    static final HostExtension HOST = HostExtension.with(
            () -> HostSetup.offering(List.of(Fixture.of("notes").jar())));

    private final Visitor ofNur = HOST.as("agency-administrator.demo-nur");
    private final Visitor ofCynar = HOST.as("agency-administrator.demo-cynar");

    private static PageForm fresh(Visitor visitor, String name) {
        return visitor.get(NEW).expect(200).form(NEW).with("name", name);
    }

    private String team(String name) {
        return fresh(ofNur, name).send(ofNur).expect(303).location();
    }

    private static String option(Answer page, String name) {
        return page.page()
                .select("select[name=person] option:matchesOwn(" + name + ")")
                .attr("value");
    }

    private void add(String team, String name) {
        Answer page = ofNur.get(team).expect(200);
        page.form(team + "/members")
                .with("person", option(page, name))
                .send(ofNur)
                .expect(303);
    }

    private void remove(String team, String name) {
        String action = ofNur.get(team)
                .page()
                .select("tr:contains(" + name + ") form[action$=/remove]")
                .attr("action");
        ofNur.post(action, Map.of()).expect(303);
    }

    private PageForm role(String colleague) {
        String page = ofNur.get("/admin/accounts")
                        .page()
                        .select("main a:matchesOwn(" + colleague + ")")
                        .attr("href")
                + "/roles";
        return ofNur.get(page)
                .expect(200)
                .form(page)
                .with("role", "coordinator")
                .with("scope", "team");
    }

    private static String note(Visitor coordinator, String text) {
        return coordinator
                .get("/notes/notes/new")
                .expect(200)
                .form()
                .with("text", text)
                .send(coordinator)
                .location();
    }

    @Test
    void teamSharesWhatItsPeopleEnteredAndNothingElse() {
        String note = note(HOST.as("coordinator.demo-nur"), "Bedew");
        String team = team("Günbatar");
        role("Aýna Meredowa").send(ofNur).expect(303);
        Visitor facilitator = HOST.as("facilitator.demo-nur");
        facilitator.get(note + "/edit").expect(404);

        add(team, "Aýna Meredowa");
        facilitator.get(note + "/edit").expect(404);
        add(team, COORDINATOR);
        facilitator.get(note + "/edit").expect(200);

        PageForm archive = ofNur.get(team).form(team + "/archive");
        archive.send(ofNur).expect(303);
        facilitator.get(note + "/edit").expect(404);
        ofNur.get(team).form(team + "/restore").send(ofNur).expect(303);
        facilitator.get(note + "/edit").expect(200);

        remove(team, COORDINATOR);
        facilitator.get(note + "/edit").expect(404);
    }

    @Test
    void roleForOneTeamReachesThatTeamWhoeverIsInIt() {
        String team = team("Gündogar");
        Answer wrong = role("Ogulgerek Nepesowa")
                .with("scope", "own")
                .with("team", id(team))
                .send(ofNur)
                .expect(422);
        assertEquals(Set.of("team"), wrong.problems().keySet());
        assertTrue(wrong.text().contains("choose “Records of the team” above"), wrong.text());

        Answer given =
                role("Ogulgerek Nepesowa").with("team", id(team)).send(ofNur).expect(303);

        assertTrue(ofNur.get(given.location()).text().contains("Gündogar"), "The team is named.");
        String note = note(HOST.as("coordinator.demo-nur"), "Maral");
        Visitor carer = HOST.as("carer.demo-nur");
        carer.get(note + "/edit").expect(404);
        add(team, COORDINATOR);
        carer.get(note + "/edit").expect(200);
    }

    private static String id(String team) {
        return team.substring(team.lastIndexOf('/') + 1);
    }

    @Test
    void nobodyPutsThemselfIn() {
        String team = team("Demirgazyk");
        Answer page = ofNur.get(team).expect(200);
        assertEquals("", option(page, "Kerim Annaýew"));
        String own = ofNur.get("/admin/accounts")
                .page()
                .select("main a:matchesOwn(Kerim Annaýew)")
                .attr("href");
        Answer refused = ofNur.post(team + "/members", Map.of("person", List.of(id(own))))
                .expect(422);
        assertEquals(Set.of("person"), refused.problems().keySet());
        assertTrue(ofNur.get(team).text().contains("Nobody is in this team yet"));
    }

    @Test
    void teamsOfOthersAreNotThere() {
        String team = team("Günorta");
        PageForm member = ofNur.get(team).form(team + "/members");

        for (String page : List.of("", "/edit")) {
            ofCynar.get(team + page).expect(404);
        }
        for (String act : List.of("/archive", "/restore", "/members")) {
            ofCynar.post(team + act, Map.of()).expect(404);
        }
        member.send(ofCynar).expect(404);
        assertFalse(ofCynar.get(TEAMS).expect(200).text().contains("Günorta"));
        HOST.as("platform-administrator.demo-department").get(TEAMS).expect(403);
        HOST.as("coordinator.demo-nur").get(team).expect(403);
        String colleague = ofCynar.get("/admin/accounts")
                .page()
                .select("main a:matchesOwn(Läle Işangulyýewa)")
                .attr("href");
        ofNur.post(team + "/members", Map.of("person", List.of(id(colleague)))).expect(422);
    }

    @Test
    void whatIsWrongIsSaidAndTwoWhoChangeSeeBoth() {
        assertEquals(
                Set.of("name", "service"),
                fresh(ofNur, " ")
                        .with("service", "00000000-0000-0000-0000-000000000001")
                        .send(ofNur)
                        .expect(422)
                        .problems()
                        .keySet());
        PageForm form = fresh(ofNur, "Merkez");
        String team = form.send(ofNur).expect(303).location();
        assertEquals(team, form.send(ofNur).expect(303).location());
        assertEquals(
                Set.of("name"),
                fresh(ofNur, "MERKEZ").send(ofNur).expect(422).problems().keySet());

        PageForm mine = ofNur.get(team + "/edit").form(team + "/edit").with("name", "Merkez 1");
        PageForm theirs = ofNur.get(team + "/edit").form(team + "/edit").with("name", "Merkez 2");
        mine.send(ofNur).expect(303);
        Answer both = theirs.send(ofNur).expect(409);
        String compared = both.page().select(".error-summary td").text();
        assertTrue(compared.contains("Merkez 1") && compared.contains("Merkez 2"), compared);
        both.form(team + "/edit").with("name", "Merkez 2").send(ofNur).expect(303);
        assertEquals("Merkez 2", ofNur.get(team).page().select("h1").text());
    }

    @Test
    void whoeverLeftStaysUntilTakenOut() {
        String team = team("Köne");
        add(team, "Serdar Hojaýew");
        String page = ofNur.get("/admin/accounts")
                .page()
                .select("main a:matchesOwn(Serdar Hojaýew)")
                .attr("href");
        ofNur.get(page + "/edit")
                .form(page + "/edit")
                .with("until", HOST.clock().today().toString())
                .send(ofNur)
                .expect(303);
        HOST.clock().advance(Duration.ofDays(1));

        Answer shown = ofNur.get(team).expect(200);
        assertTrue(shown.text().contains("worked here until"), shown.text());
        remove(team, "Serdar Hojaýew");
        assertFalse(ofNur.get(team).page().select("main tbody").text().contains("Serdar"));
    }
}
