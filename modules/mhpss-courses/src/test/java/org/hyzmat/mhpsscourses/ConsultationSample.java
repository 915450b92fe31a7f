package org.hyzmat.mhpsscourses;

import java.util.Map;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;

/** Consultations noted through the pages. */
final class ConsultationSample {

    private static final String ALL = "/mhpss-courses/consultations";

    private final Visitor coordinator;

    ConsultationSample(Visitor coordinator) {
        this.coordinator = coordinator;
    }

    /** A round table with who came and what they recommended. */
    Map<String, String> create(String marker) {
        String event = consultation(marker);
        PageForm party = party(event, marker);
        party.send(coordinator).expect(302);
        return Map.of(
                "consultation",
                event,
                "consultation-party",
                party.value("id"),
                "recommendation",
                recommendation(event, marker));
    }

    /** The id of a new consultation. */
    String consultation(String title) {
        PageForm form = form(title);
        form.send(coordinator).expect(302);
        return form.value("id");
    }

    /** The form for a new consultation. */
    PageForm form(String title) {
        return coordinator
                .get(ALL + "/new")
                .form()
                .with("title-tk", title)
                .with("from", "2023-09-18")
                .with("to", "2023-09-19")
                .with("mode", "online");
    }

    /** The form about who came. */
    PageForm party(String event, String organisation) {
        return coordinator
                .get(ALL + "/" + event + "/parties/new")
                .form()
                .with("organisation", organisation)
                .with("sector", "education")
                .with("people", "12");
    }

    /** The id of a new recommendation. */
    String recommendation(String event, String words) {
        PageForm form = coordinator
                .get(ALL + "/" + event + "/recommendations/new")
                .form()
                .with("kind", "local-need")
                .with("words", words);
        form.send(coordinator).expect(302);
        return form.value("id");
    }

    /** The id of what says that a version answers a recommendation. */
    String answer(String recommendation, String version) {
        String page = "/mhpss-courses/recommendations/" + recommendation;
        PageForm form = coordinator.get(page).form(page + "/answers").with("answer", version);
        form.send(coordinator).expect(302);
        return form.value("id");
    }
}
