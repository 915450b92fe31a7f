package org.hyzmat.independentliving.assessment;

import static org.hyzmat.independentliving.user.TestingUsers.AGENCY;
import static org.hyzmat.independentliving.user.TestingUsers.COORDINATOR;
import static org.hyzmat.independentliving.user.TestingUsers.SERVICE;
import static org.hyzmat.independentliving.user.TestingUsers.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.independentliving.user.ServiceUser;
import org.hyzmat.independentliving.user.TestingUsers;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Stamp;
import org.hyzmat.testkit.DatabaseExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.TestingActor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The SQL about assessments of both kinds, on both databases. */
@OnEachDatabase
final class AssessmentRepositoryTest {

    private static final Functioning ANSWERS = new Functioning(
            Respondent.PROXY, Map.of(Domain.SEEING, Difficulty.A_LOT, Domain.WALKING, Difficulty.REFUSED));
    private static final Barthel RATINGS = new Barthel(Map.of(BarthelItem.FEEDING, 10, BarthelItem.STAIRS, 0));

    @RegisterExtension
    private final DatabaseExtension database = DatabaseExtension.ofModule();

    private final Actor actor = TestingActor.in(AGENCY, SERVICE);
    private AssessmentRepository<Functioning> functioning;
    private AssessmentRepository<Barthel> barthel;
    private ServiceUser user;

    @BeforeEach
    void open() {
        functioning = new AssessmentRepository<>(database.jdbi(), new FunctioningTable());
        barthel = new AssessmentRepository<>(database.jdbi(), new BarthelTable());
        user = new TestingUsers(database.jdbi(), actor).add(100);
    }

    @Test
    void whatWasAnsweredIsStored() {
        UUID asked = add(functioning, ANSWERS, 10);
        UUID rated = add(barthel, RATINGS, 10);

        assertEquals(
                ANSWERS, functioning.find(actor.visible(), asked).orElseThrow().answers());
        assertEquals(RATINGS, barthel.find(actor.visible(), rated).orElseThrow().answers());
        assertEquals(
                occasion(10), barthel.find(actor.visible(), rated).orElseThrow().occasion());
    }

    @Test
    void aCourseBeginsWithTheEarliest() {
        UUID later = add(barthel, RATINGS, 10);
        UUID earlier = add(barthel, RATINGS, 90);

        assertEquals(List.of(earlier, later), ids(barthel.ofUser(actor.visible(), user.id())));
    }

    @Test
    void aFormSentTwiceCountsOnce() {
        UUID id = add(functioning, ANSWERS, 10);
        functioning.add(stamp(), user, id, occasion(10), ANSWERS);

        assertEquals(1, functioning.ofUser(actor.visible(), user.id()).size());
    }

    @Test
    void whoCorrectsSecondChangesNothing() {
        UUID id = add(barthel, RATINGS, 10);
        Barthel corrected = new Barthel(Map.of(BarthelItem.FEEDING, 5));

        assertTrue(barthel.change(actor.visible(), id, 1, occasion(11), corrected));
        assertFalse(barthel.change(actor.visible(), id, 1, occasion(12), RATINGS));

        Recorded<Barthel> stored = barthel.find(actor.visible(), id).orElseThrow();
        assertEquals(corrected, stored.answers());
        assertEquals(TODAY.minusDays(11), stored.occasion().assessedOn());
        assertEquals(2, stored.version());
    }

    @Test
    void whatWasRecordedByMistakeIsRemovedAndPutBack() {
        UUID mistaken = add(barthel, RATINGS, 10);
        UUID right = add(barthel, RATINGS, 5);

        assertTrue(barthel.remove(stamp(), mistaken, 1));
        assertEquals(List.of(right), ids(barthel.ofUser(actor.visible(), user.id())));
        assertEquals(List.of(mistaken), ids(barthel.removedOfUser(actor.visible(), user.id())));
        Removal removal = barthel.find(actor.visible(), mistaken).orElseThrow().removal();
        assertTrue(removal.isMade());
        assertEquals(actor.person(), removal.by());
        assertFalse(barthel.change(actor.visible(), mistaken, 1, occasion(3), RATINGS));

        barthel.restore(actor.visible(), mistaken);

        assertEquals(List.of(mistaken, right), ids(barthel.ofUser(actor.visible(), user.id())));
        assertEquals(
                Removal.NONE,
                barthel.find(actor.visible(), mistaken).orElseThrow().removal());
    }

    @Test
    void whatWasCorrectedMeanwhileIsNotRemoved() {
        UUID id = add(functioning, ANSWERS, 10);
        functioning.change(actor.visible(), id, 1, occasion(9), ANSWERS);

        assertFalse(functioning.remove(stamp(), id, 1));
        assertTrue(functioning.remove(stamp(), id, 2));
        assertFalse(functioning.remove(stamp(), id, 2));
    }

    @Test
    void aCorrectionChangesWhetherThereIsADisability() {
        UUID id = add(functioning, ANSWERS, 10);

        functioning.change(
                actor.visible(),
                id,
                1,
                occasion(10),
                new Functioning(Respondent.SELF, Map.of(Domain.SEEING, Difficulty.SOME)));

        assertEquals(
                Optional.of(Disability.UNKNOWN),
                functioning.find(actor.visible(), id).map(each -> each.answers().disability()));
    }

    @Test
    void anotherAgencySeesAndCorrectsNothing() {
        UUID id = add(functioning, ANSWERS, 10);
        Actor stranger = TestingActor.in(new UUID(7, 7), SERVICE);

        assertTrue(functioning.find(stranger.visible(), id).isEmpty());
        assertEquals(List.of(), functioning.ofUser(stranger.visible(), user.id()));
        assertFalse(functioning.change(stranger.visible(), id, 1, occasion(1), ANSWERS));
        assertFalse(functioning.remove(new Stamp(stranger, TestingUsers.at(TODAY)), id, 1));
        functioning.remove(stamp(), id, 1);
        functioning.restore(stranger.visible(), id);
        assertEquals(List.of(), functioning.ofUser(actor.visible(), user.id()));
    }

    private static <A> List<UUID> ids(List<Recorded<A>> assessments) {
        return assessments.stream().map(Recorded::id).toList();
    }

    private <A> UUID add(AssessmentRepository<A> assessments, A answers, int daysAgo) {
        UUID id = UUID.randomUUID();
        assessments.add(stamp(), user, id, occasion(daysAgo), answers);
        return id;
    }

    private static Occasion occasion(int daysAgo) {
        return new Occasion(TODAY.minusDays(daysAgo), COORDINATOR, "note");
    }

    private Stamp stamp() {
        return new Stamp(actor, TestingUsers.at(TODAY));
    }
}
