package org.hyzmat.independentliving;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;

/**
 * Somebody whom a coordinator registers and begins to support through the pages of the portal.
 *
 * @param coordinator who does so
 * @param path the path of the overview
 */
record SupportedPerson(Visitor coordinator, String path) {

    /** Begins to support somebody of 76 years. */
    static SupportedPerson begin(Visitor coordinator, String name, LocalDate started) {
        String person = register(coordinator, name, "1950");
        Answer created = form(coordinator, person)
                .with("started", started.toString())
                .with("address", name)
                .send(coordinator)
                .expect(302);
        return new SupportedPerson(coordinator, created.location());
    }

    /** Adds somebody to the register of people; the answer is the id there. */
    static String register(Visitor coordinator, String name, String born) {
        PageForm form = coordinator
                .post("/people/persons/find", Map.of("name", List.of(name)))
                .form("/people/persons/new")
                .with("given-name", name)
                .with("family-name", name)
                .with("born", born);
        return last(form.send(coordinator).expect(302).location());
    }

    /** The form with which support begins, filled in. */
    static PageForm form(Visitor coordinator, String person) {
        Answer page = coordinator
                .get("/independent-living/users/new?person=" + person)
                .expect(200);
        return page.form()
                .with("service", first(page, "service"))
                .with("coordinator", first(page, "coordinator"))
                .with("place", first(page, "place"))
                .with("risk", "unknown");
    }

    /** The first thing to choose of a field. */
    static String first(Answer page, String field) {
        return page.page()
                .select("select[name=" + field + "] option[value~=.+]")
                .first()
                .val();
    }

    String id() {
        return last(path);
    }

    Answer page() {
        return coordinator.get(path).expect(200);
    }

    /** The page of an area, such as {@code outcomes}. */
    Answer page(String area) {
        return coordinator.get(path + "/" + area).expect(200);
    }

    /** Notes an outcome. */
    Answer note(String kind, LocalDate day) {
        return page("outcomes")
                .form()
                .with("kind", kind)
                .with("happened", day.toString())
                .send(coordinator);
    }

    static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
