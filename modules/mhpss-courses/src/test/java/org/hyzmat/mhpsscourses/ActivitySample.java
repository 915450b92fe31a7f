package org.hyzmat.mhpsscourses;

import java.util.Map;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.TestingImport;
import org.hyzmat.testkit.web.Visitor;

/** An activity and an edition of a code list, made through the pages of the module. */
record ActivitySample(Visitor coordinator) {

    /** The form for an activity, filled in: nine women of 18 to 59. */
    PageForm filled() {
        Answer page = coordinator.get("/mhpss-courses/activities/new").expect(200);
        return page.form()
                .with("place", first(page, "place"))
                .with("layer", "community")
                .with("sector", "education")
                .with("kind", first(page, "kind"))
                .with("female-adult", "9");
    }

    private static String first(Answer page, String field) {
        return page.page()
                .select("select[name=" + field + "] option[value~=.+]")
                .first()
                .val();
    }

    Map<String, String> create(String marker) {
        String file = "edition,code,English name\n1,9.9,%s\n".formatted(marker);
        TestingImport kinds = new TestingImport(coordinator, "/mhpss-courses/kinds/imports/activity-kinds");
        String run = kinds.upload("kinds.csv", file);
        String address = filled().send(coordinator).expect(302).location();
        return Map.of("activity", address.substring(address.lastIndexOf('/') + 1), "import", run);
    }
}
