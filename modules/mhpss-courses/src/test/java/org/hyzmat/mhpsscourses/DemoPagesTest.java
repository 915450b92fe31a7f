package org.hyzmat.mhpsscourses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the training centre of the demo world has from the start. */
@Tag("lasting")
class DemoPagesTest {

    @RegisterExtension
    static final HostExtension host = HostExtension.filled();

    private final Visitor trainer = host.as("trainer.demo-bilim");

    @Test
    void itsModulesHaveComeToDifferentStates() {
        Answer list = trainer.get("/mhpss-courses/");
        assertTrue(list.text().contains("IN-SERVICE"), list.text());
        String course = list.page().select("a:contains(PS-1)").first().attr("href");

        Answer page = trainer.get(course);

        Set<String> states = page.page().select("[aria-labelledby=modules] .state").stream()
                .map(Element::text)
                .collect(Collectors.toSet());
        assertTrue(
                states.containsAll(Set.of("replaced", "published", "approved", "revised", "in review")),
                states::toString);
        assertTrue(page.text().contains("overdue since"), page.text());
    }

    @Test
    void someRecommendationsOfItsRoundTableAreStillOpen() {
        Answer open = trainer.get("/mhpss-courses/recommendations");

        assertEquals(2, open.page().select("tbody tr").size());
    }
}
