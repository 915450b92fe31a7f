package org.hyzmat.mhpsscourses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a coordinator does on the pages about consultations. */
@Tag("pages")
class ConsultationPagesTest {

    private static final String ALL = "/mhpss-courses/consultations/";

    @RegisterExtension
    static final HostExtension host = HostExtension.ofClassPath();

    private final Visitor coordinator = host.as("coordinator.demo-bilim");
    private final Visitor trainer = host.as("trainer.demo-bilim");
    private final ConsultationSample sample = new ConsultationSample(coordinator);

    @Test
    void whatWasRecommendedIsReadByTrainers() {
        String event = sample.consultation("Tegelek stol");
        sample.party(event, "Mekdepler")
                .with("approximate", "yes")
                .send(coordinator)
                .expect(302);
        String first = sample.recommendation(event, "Öwrenmeli.");
        sample.recommendation(event, "Ugratmaly.");

        Answer page = trainer.get(ALL + event).expect(200);

        assertEquals(
                List.of("Öwrenmeli.", "Ugratmaly."),
                page.page().select("#recommendations ~ .panel tbody a").eachText());
        assertTrue(page.text().contains("about 12"), page.text());
        assertEquals(0, page.page().select("main .btn").size());
        assertTrue(trainer.get("/mhpss-courses/recommendations").text().contains("Öwrenmeli."));
        assertTrue(trainer.get("/mhpss-courses/recommendations/" + first)
                .text()
                .contains("No version of a module answers this yet"));
    }

    @Test
    void faultsAreSaidAtOnceAndWhatWasTypedIsKept() {
        Answer refused = sample.form("")
                .with("from", "2023-09-19")
                .with("to", "2023-09-18")
                .with("mode", "in-person")
                .send(coordinator)
                .expect(422);

        assertEquals(Set.of("title-tk", "to", "place"), refused.problems().keySet());
        assertEquals("2023-09-18", refused.form().value("to"));
    }

    @Test
    void whatAColleagueChangedIsShownFieldByField() {
        String event = sample.consultation("Tegelek stol");
        String edit = ALL + event + "/edit";
        PageForm mine = coordinator.get(edit).form();
        coordinator
                .get(edit)
                .form()
                .with("title-tk", "Ikinji tegelek stol")
                .send(coordinator)
                .expect(302);

        Answer conflict = mine.with("to", "2023-09-20").send(coordinator).expect(409);

        assertTrue(conflict.text().contains("Ikinji tegelek stol"), conflict.text());
        assertEquals("2023-09-20", conflict.form().value("to"));
    }

    @Test
    void anOrganisationIsCorrectedAndTakenAway() {
        String event = sample.consultation("Tegelek stol");
        PageForm party = sample.party(event, "Mekdepler");
        party.send(coordinator).expect(302);
        String address = ALL + event + "/parties/" + party.value("id");

        coordinator
                .get(address + "/edit")
                .form()
                .with("people", "7")
                .send(coordinator)
                .expect(302);
        assertTrue(coordinator.get(ALL + event).text().contains("Mekdepler Education 7"));
        coordinator.get(address + "/remove").form().send(coordinator).expect(302);

        assertTrue(coordinator.get(ALL + event).text().contains("No organisation has been noted yet."));
        coordinator.get(address + "/edit").expect(404);
    }
}
