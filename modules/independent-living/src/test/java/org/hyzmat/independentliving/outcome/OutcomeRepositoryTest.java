package org.hyzmat.independentliving.outcome;

import static org.hyzmat.independentliving.user.TestingUsers.AGENCY;
import static org.hyzmat.independentliving.user.TestingUsers.SERVICE;
import static org.hyzmat.independentliving.user.TestingUsers.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.hyzmat.independentliving.user.Outcome;
import org.hyzmat.independentliving.user.OutcomeKind;
import org.hyzmat.independentliving.user.ServiceUser;
import org.hyzmat.independentliving.user.Support;
import org.hyzmat.independentliving.user.SupportChange;
import org.hyzmat.independentliving.user.SupportRepository;
import org.hyzmat.independentliving.user.TestingUsers;
import org.hyzmat.independentliving.user.UserExtension;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Stamp;
import org.hyzmat.testkit.DatabaseExtension;
import org.hyzmat.testkit.Faults;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.TestingActor;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What became of support, as it follows each other and is taken back, on both databases. */
@OnEachDatabase
final class OutcomeRepositoryTest {

    @RegisterExtension
    private final DatabaseExtension database = DatabaseExtension.ofModule();

    private final Actor actor = TestingActor.in(AGENCY, SERVICE);
    private final List<SupportChange> heard = new ArrayList<>();
    private OutcomeRepository outcomes;
    private ServiceUser user;

    @BeforeEach
    void open() {
        outcomes = telling(change -> heard.add(change));
        user = new TestingUsers(database.jdbi(), actor).add(100);
    }

    private OutcomeRepository telling(Consumer<SupportChange> listener) {
        return new OutcomeRepository(database.jdbi(), List.of(new UserExtension() {
            @Override
            public void supportChanged(Handle handle, SupportChange change) {
                listener.accept(change);
            }
        }));
    }

    @Test
    void outcomesFollowEachOther() {
        note(OutcomeKind.PLACED, 50);
        note(OutcomeKind.RETURNED, 20);

        Support support = support();

        assertEquals(
                List.of(OutcomeKind.PLACED, OutcomeKind.RETURNED),
                support.outcomes().stream().map(Outcome::kind).toList());
        assertTrue(support.lasts());
    }

    @Test
    void aFormSentTwiceCountsOnceEvenWhereNothingCouldFollow() {
        UUID id = note(OutcomeKind.DIED, 5);
        outcomes.add(stamp(), user, id, draft(OutcomeKind.DIED, 5));

        assertEquals(1, support().outcomes().size());
        assertEquals(1, heard.size());
    }

    @Test
    void whatCannotHaveHappenedIsRefused() {
        note(OutcomeKind.MOVED, 50);

        assertEquals(
                List.of("kind outcome.kind.impossible", "happened outcome.happened.too-early"),
                Faults.of(() -> note(OutcomeKind.PLACED, 60)));
        assertEquals(1, support().outcomes().size());
    }

    @Test
    void onlyTheLatestIsTakenBack() {
        UUID placed = note(OutcomeKind.PLACED, 50);
        UUID returned = note(OutcomeKind.RETURNED, 20);

        assertFalse(outcomes.takeBack(stamp(), user, placed));
        assertTrue(outcomes.takeBack(stamp(), user, returned));
        assertFalse(outcomes.takeBack(stamp(), user, returned));

        assertEquals(OutcomeKind.PLACED, support().state());
    }

    @Test
    void othersHearWhatChangedAndWhatHoldsNow() {
        UUID died = note(OutcomeKind.DIED, 5);
        outcomes.takeBack(stamp(), user, died);

        assertEquals(
                List.of("AT_HOME DIED", "DIED AT_HOME"),
                heard.stream()
                        .map(change ->
                                change.before().state() + " " + change.now().state())
                        .toList());
        assertEquals(user.id(), heard.get(0).user().id());
    }

    @Test
    void whereAnotherAreaFailsNothingIsNoted() {
        OutcomeRepository failing = telling(change -> {
            throw new IllegalStateException("no");
        });

        assertThrows(
                IllegalStateException.class,
                () -> failing.add(stamp(), user, UUID.randomUUID(), draft(OutcomeKind.DIED, 5)));

        assertEquals(List.of(), support().outcomes());
    }

    @Test
    void anotherAgencyTakesNothingBack() {
        UUID placed = note(OutcomeKind.PLACED, 50);
        Stamp stranger = new Stamp(TestingActor.in(new UUID(7, 7), SERVICE), TestingUsers.at(TODAY));

        assertFalse(outcomes.takeBack(stranger, user, placed));
        assertEquals(1, support().outcomes().size());
    }

    private UUID note(OutcomeKind kind, int daysAgo) {
        UUID id = UUID.randomUUID();
        outcomes.add(stamp(), user, id, draft(kind, daysAgo));
        return id;
    }

    private static OutcomeDraft draft(OutcomeKind kind, int daysAgo) {
        return new OutcomeDraft(kind, TODAY.minusDays(daysAgo), "");
    }

    private Stamp stamp() {
        return new Stamp(actor, TestingUsers.at(TODAY));
    }

    private Support support() {
        return new SupportRepository(database.jdbi()).find(actor.visible(), user);
    }
}
