package org.example.noticeboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Users get what they want from the module in a real portal. */
class NoticeBoardModuleTest {

    @RegisterExtension
    static final HostExtension PORTAL = HostExtension.ofClassPath();

    private final Visitor coordinator = PORTAL.as("coordinator.demo-nur");

    @Test
    void whatACoordinatorPutsUpTheirPeopleRead() {
        form().with("title", "Tea in the hall")
                .with("body", "At five.")
                .with("ends-on", PORTAL.clock().today().toString())
                .send(coordinator)
                .expect(302);

        Answer list = PORTAL.as("facilitator.demo-nur").get("/notice-board/").expect(200);

        assertTrue(list.text().contains("Tea in the hall"), list.text());
    }

    @Test
    void whatWasTypedIsKeptBesideWhatIsWrongWithIt() {
        Answer again = form().with("title", "Tea in the hall").send(coordinator).expect(422);

        assertEquals(Set.of("body", "ends-on"), again.problems().keySet());
        assertEquals("Tea in the hall", again.form().value("title"));
    }

    @Test
    void onlyWhoMayWriteMayWrite() {
        PORTAL.as("facilitator.demo-nur").get("/notice-board/notices/new").expect(403);
    }

    private PageForm form() {
        return coordinator.get("/notice-board/notices/new").expect(200).form();
    }
}
