package org.hyzmat.strongfamilies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Removing a group that was made by mistake, and keeping one that met. */
@Tag("pages")
@OnEachDatabase
class GroupRemovalTest {

    @RegisterExtension
    static final HostExtension host = HostExtension.filled();

    private Visitor coordinator;
    private TestingGroup group;

    @BeforeEach
    void makeAGroup() {
        coordinator = host.as(TestingGroup.COORDINATOR);
        group = TestingGroup.with(2, host);
    }

    @Test
    void aGroupThatHasNotMetIsRemovedAfterOneQuestion() {
        String session = group.session(2);
        Answer question = coordinator.get(link().get(0)).expect(200);

        Answer removed = question.form().send(coordinator).expect(302);

        assertTrue(question.text().contains("families of the group: 2."), question.text());
        assertTrue(question.text().contains("planned sessions: 3"), question.text());
        coordinator.follow(removed).expect(200);
        coordinator.get(group.path()).expect(404);
        coordinator.get(session).expect(404);
    }

    @Test
    void aGroupThatMetIsKept() {
        PageForm question = coordinator.get(link().get(0)).form();
        PageForm marks = coordinator.get(group.session(2)).form();
        marks.with("mark-" + marks.fields().get("participant").get(0), "present")
                .send(coordinator)
                .expect(302);

        Answer refused = question.send(coordinator).expect(409);

        assertTrue(refused.text().contains("A session of this group was held"), refused.text());
        assertEquals(List.of(), link());
        assertFalse(coordinator.get(group.path() + "/remove").expect(200).text().contains("Remove for good"));
    }

    @Test
    void onlyACoordinatorOfTheAgencyRemovesIt() {
        host.as(TestingGroup.FACILITATOR).get(group.path() + "/remove").expect(403);
        host.as(TestingGroup.STRANGER).get(group.path() + "/remove").expect(404);
    }

    private List<String> link() {
        return group.page().page().select("a[href$=/remove]").eachAttr("href");
    }
}
