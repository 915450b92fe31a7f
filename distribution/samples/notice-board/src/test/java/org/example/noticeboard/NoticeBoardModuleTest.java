package org.example.noticeboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.hyzmat.testkit.contract.ModuleContract;
import org.hyzmat.testkit.contract.Staff;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Users get what they want from the module in a real portal, which keeps what it promises of every module. */
@Tag("lasting")
final class NoticeBoardModuleTest extends ModuleContract {

    @Override
    protected Map<String, String> sample(Staff staff, String marker) {
        Visitor coordinator = staff.as("coordinator");
        PageForm form = notice(coordinator, marker);
        form.send(coordinator).expect(302);
        return Map.of("notice", form.value("id"));
    }

    @Test
    void whatACoordinatorPutsUpTheirPeopleRead() {
        notice(coordinator(), "Tea in the hall").send(coordinator()).expect(302);

        Answer list = host.as("facilitator.demo-nur").get("/notice-board/").expect(200);

        assertTrue(list.text().contains("Tea in the hall"), list.text());
    }

    @Test
    void whatWasTypedIsKeptBesideWhatIsWrongWithIt() {
        Answer again = empty(coordinator())
                .with("title", "Tea in the hall")
                .send(coordinator())
                .expect(422);

        assertEquals(Set.of("body", "ends-on"), again.problems().keySet());
        assertEquals("Tea in the hall", again.form().value("title"));
    }

    @Test
    void onlyWhoMayWriteMayWrite() {
        host.as("facilitator.demo-nur").get("/notice-board/notices/new").expect(403);
    }

    private Visitor coordinator() {
        return host.as("coordinator.demo-nur");
    }

    private PageForm notice(Visitor coordinator, String title) {
        return empty(coordinator)
                .with("title", title)
                .with("body", "At five.")
                .with("ends-on", host.clock().today().toString());
    }

    private static PageForm empty(Visitor coordinator) {
        return coordinator.get("/notice-board/notices/new").expect(200).form();
    }
}
