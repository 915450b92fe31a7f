package org.hyzmat.independentliving.delivery;

import static org.hyzmat.independentliving.plan.TestingCare.AGENCY;
import static org.hyzmat.independentliving.plan.TestingCare.SERVICE;
import static org.hyzmat.independentliving.plan.TestingCare.TODAY;
import static org.hyzmat.independentliving.plan.TestingCare.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.hyzmat.independentliving.plan.TestingCare;
import org.hyzmat.independentliving.user.ServiceUser;
import org.hyzmat.independentliving.visit.ChangeKind;
import org.hyzmat.independentliving.visit.ConditionChange;
import org.hyzmat.independentliving.visit.Facts;
import org.hyzmat.independentliving.visit.GenerateRepository;
import org.hyzmat.independentliving.visit.MissedReason;
import org.hyzmat.independentliving.visit.TaskState;
import org.hyzmat.independentliving.visit.Visit;
import org.hyzmat.independentliving.visit.VisitChange;
import org.hyzmat.independentliving.visit.VisitForm;
import org.hyzmat.independentliving.visit.VisitRepository;
import org.hyzmat.independentliving.visit.VisitState;
import org.hyzmat.independentliving.visit.VisitTask;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Span;
import org.hyzmat.platform.Stamp;
import org.hyzmat.testkit.DatabaseExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.TestingActor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The SQL that writes what became of visits, on both databases. */
@OnEachDatabase
final class RecordRepositoryTest {

    private static final int MANY = 100;

    @RegisterExtension
    private final DatabaseExtension database = DatabaseExtension.ofModule();

    private final Actor actor = TestingActor.in(AGENCY, SERVICE);
    private VisitRepository visits;
    private RecordRepository records;
    private FollowUpRepository followUps;
    private Visit visit;

    @BeforeEach
    void open() {
        visits = new VisitRepository(database.jdbi());
        records = new RecordRepository(database.jdbi(), UUID::randomUUID);
        followUps = new FollowUpRepository(database.jdbi());
        visit = visits(TODAY.plusDays(6)).get(0);
    }

    private List<Visit> visits(LocalDate until) {
        TestingCare care = new TestingCare(database.jdbi(), actor);
        ServiceUser user = care.user(TODAY.minusYears(1));
        care.agreed(user, TODAY.minusDays(9), care.slot());
        new GenerateRepository(database.jdbi(), UUID::randomUUID)
                .generate(new Span(TODAY, until), List.of(user.id()), actor, at(TODAY));
        return visits.ahead(actor.visible(), user.id(), TODAY, 2 * MANY);
    }

    @Test
    void asPlannedIsWrittenOnceHoweverOftenItIsSent() {
        VisitForm sent = sent();

        assertTrue(write(sent, asPlanned()));
        assertTrue(write(sent, asPlanned()));

        Visit read = read();
        assertEquals(VisitState.DONE, read.state());
        assertEquals(60, read.delivery().doneMinutes());
        assertEquals(2, read.delivery().doneTasks());
        assertEquals(new BigDecimal("14.00"), read.delivery().doneCost());
        assertEquals(2, read.version());
        assertEquals(1, changes().size());
        assertEquals(List.of(TaskState.DONE, TaskState.DONE), states());
    }

    @Test
    void twoWhoRecordAtTheSameTimeHearOfEachOther() {
        VisitForm one = sent();
        VisitForm other = sent();

        assertTrue(write(one, asPlanned()));
        assertFalse(write(other, missed()));

        assertEquals(VisitState.DONE, read().state());
    }

    @Test
    void aMissedVisitIsLookedAfterTheSameDay() {
        write(sent(), missed());

        FollowUp followUp = unclosed().get(0);
        assertEquals(FollowUpKind.MISSED, followUp.kind());
        assertEquals(visit.plannedOn(), followUp.dueOn());
        assertEquals(MissedReason.NOT_AT_HOME, followUp.missedReason());
        assertTrue(followUps.close(followUp, 1, "Jaň edildi.", new Stamp(actor, at(TODAY))));
        assertFalse(followUps.close(followUp, 1, "x", new Stamp(actor, at(TODAY))));
        assertEquals(List.of(), unclosed());
        assertEquals(
                "Jaň edildi.",
                followUps.list(actor.visible(), false, 1).rows().get(0).result());
    }

    @Test
    void aCorrectionSaysWhatWasAndTakesBackWhatNobodyHasLookedAfter() {
        write(sent(), missed());
        visit = read();

        assertTrue(write(sent(), asPlanned()));

        assertEquals(List.of(), unclosed());
        VisitChange correction = changes().get(0);
        assertEquals(ChangeKind.CORRECTED, correction.kind());
        assertEquals(actor.person(), correction.createdBy());
        assertTrue(correction.differences().contains(new Facts.Difference("state", "missed", "done")));
    }

    @Test
    void aChangeOfConditionIsOnTheListAtOnceTheUrgentOneFirst() {
        write(sent(), condition(ConditionChange.WORSE));
        Visit first = visit;
        visit = visits(TODAY.plusDays(6)).get(0);
        write(sent(), condition(ConditionChange.URGENT));

        List<FollowUp> open = unclosed();

        assertEquals(
                List.of(visit.id(), first.id()),
                open.stream().map(FollowUp::visitId).toList());
        assertEquals(List.of(true, false), open.stream().map(FollowUp::urgent).toList());
    }

    @Test
    void aHundredVisitsSentTwiceAtOnceCountAHundredTimes() {
        List<Visit> many = visits(TODAY.plusDays(400)).subList(0, MANY);
        List<CompletableFuture<Boolean>> sent = new ArrayList<>();
        for (Visit each : many) {
            VisitForm form = new VisitForm(UUID.randomUUID(), each.version(), actor, at(TODAY));
            RecordDraft draft = RecordDraft.asPlanned(each, visits.tasks(actor.visible(), each));
            for (int time = 0; time < 2; time++) {
                sent.add(
                        CompletableFuture.supplyAsync(() -> records.write(each, form, draft, each.countedOn(), TODAY)));
            }
        }

        assertTrue(sent.stream().allMatch(CompletableFuture::join));

        for (Visit each : many) {
            assertEquals(
                    2, visits.find(actor.visible(), each.id()).orElseThrow().version());
            assertEquals(1, visits.changes(actor.visible(), each.id()).size());
        }
    }

    private boolean write(VisitForm sent, RecordDraft draft) {
        return records.write(visit, sent, draft, visit.countedOn(), TODAY);
    }

    private RecordDraft asPlanned() {
        return RecordDraft.asPlanned(visit, visits.tasks(actor.visible(), visit));
    }

    private RecordDraft missed() {
        RecordDraft done = asPlanned();
        return new RecordDraft(VisitState.MISSED, MissedReason.NOT_AT_HOME, 0, List.of(), "", done.condition(), "");
    }

    private RecordDraft condition(ConditionChange condition) {
        RecordDraft done = asPlanned();
        return new RecordDraft(
                VisitState.DONE, MissedReason.NONE, done.minutes(), done.tasks(), "", condition, "Gowşak");
    }

    /** Each a minute after the one before. */
    private VisitForm sent() {
        return new VisitForm(
                UUID.randomUUID(), visit.version(), actor, at(TODAY).plusMinutes(visit.version()));
    }

    private Visit read() {
        return visits.find(actor.visible(), visit.id()).orElseThrow();
    }

    private List<VisitChange> changes() {
        return visits.changes(actor.visible(), visit.id());
    }

    private List<TaskState> states() {
        return visits.tasks(actor.visible(), read()).stream()
                .map(VisitTask::state)
                .toList();
    }

    private List<FollowUp> unclosed() {
        return followUps.list(actor.visible(), true, 1).rows();
    }
}
