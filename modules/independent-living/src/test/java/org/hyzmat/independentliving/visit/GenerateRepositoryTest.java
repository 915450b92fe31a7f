package org.hyzmat.independentliving.visit;

import static org.hyzmat.independentliving.plan.TestingCare.AGENCY;
import static org.hyzmat.independentliving.plan.TestingCare.AYNA;
import static org.hyzmat.independentliving.plan.TestingCare.BATYR;
import static org.hyzmat.independentliving.plan.TestingCare.SERVICE;
import static org.hyzmat.independentliving.plan.TestingCare.TODAY;
import static org.hyzmat.independentliving.plan.TestingCare.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.hyzmat.independentliving.plan.SlotDraft;
import org.hyzmat.independentliving.plan.TestingCare;
import org.hyzmat.independentliving.user.ServiceUser;
import org.hyzmat.independentliving.visit.GenerateRepository.Done;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Span;
import org.hyzmat.testkit.DatabaseExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.TestingActor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The SQL that makes visits of plans, and what people then do to them, on both databases. */
@OnEachDatabase
final class GenerateRepositoryTest {

    /** Two weeks with two Mondays and two Thursdays. */
    private static final Span DAYS = new Span(TODAY, TODAY.plusDays(13));

    @RegisterExtension
    private final DatabaseExtension database = DatabaseExtension.ofModule();

    private final Actor actor = TestingActor.in(AGENCY, SERVICE);
    private GenerateRepository generating;
    private VisitRepository visits;
    private VisitWriter writer;
    private TestingCare care;
    private ServiceUser user;

    @BeforeEach
    void open() {
        generating = new GenerateRepository(database.jdbi(), UUID::randomUUID);
        visits = new VisitRepository(database.jdbi());
        writer = new VisitWriter(database.jdbi());
        care = new TestingCare(database.jdbi(), actor);
        user = care.user(TODAY.minusYears(1));
    }

    @Test
    void visitsAreMadeOnceHoweverOftenTheyArePlanned() {
        care.agreed(user, TODAY.minusDays(9), care.slot());

        assertEquals(new Done(4, 0, 0, 0), generate());
        assertEquals(new Done(0, 0, 0, 0), generate());

        Visit first = all().get(0);
        assertEquals(LocalDate.of(2026, 11, 19), first.plannedOn());
        assertEquals(60, first.minutes());
        assertEquals(AYNA, first.workerId());
        assertEquals(2, first.plannedTasks());
        assertEquals(new BigDecimal("14.00"), first.plannedCost());
        assertEquals(LocalDate.of(2026, 11, 1), first.countedOn());
        assertEquals(
                List.of("Shopping", "Help with washing"),
                visits.tasks(actor.visible(), first).stream()
                        .map(task -> task.name().en())
                        .toList());
    }

    @Test
    void aDraftAsksForNothing() {
        care.draft(user, TODAY.minusDays(9), care.slot());

        assertEquals(new Done(0, 0, 0, 0), generate());
    }

    @Test
    void whatSomebodyMovedGaveAwayOrCalledOffStays() {
        care.agreed(user, TODAY.minusDays(9), care.slot());
        generate();
        List<Visit> made = all();
        assertTrue(writer.move(made.get(0), sent(made.get(0)), new VisitTime(TODAY.plusDays(2), LocalTime.NOON, 45)));
        assertTrue(writer.substitute(made.get(1), sent(made.get(1)), BATYR));
        assertTrue(writer.cancel(made.get(2), sent(made.get(2))));

        assertEquals(new Done(0, 0, 0, 3), generate());

        assertEquals(
                LocalTime.NOON,
                visits.find(actor.visible(), made.get(0).id()).orElseThrow().startsAt());
        assertEquals(
                BATYR,
                visits.find(actor.visible(), made.get(1).id()).orElseThrow().workerId());
        Visit cancelled = visits.find(actor.visible(), made.get(2).id()).orElseThrow();
        assertEquals(VisitState.CANCELLED, cancelled.state());
        assertTrue(writer.restore(cancelled, sent(cancelled)));
    }

    @Test
    void aChangeSentTwiceCountsOnceAndOneOverSomebodyElsesIsRefused() {
        care.agreed(user, TODAY.minusDays(9), care.slot());
        generate();
        Visit visit = all().get(0);
        VisitForm form = sent(visit);

        assertTrue(writer.substitute(visit, form, BATYR));
        assertTrue(writer.substitute(visit, form, BATYR));
        assertFalse(writer.cancel(visit, sent(visit)));

        List<VisitChange> changes = visits.changes(actor.visible(), visit.id());
        assertEquals(1, changes.size());
        assertEquals(
                List.of(new Facts.Difference("worker", AYNA.toString(), BATYR.toString())),
                changes.get(0).differences());
    }

    @Test
    void aNewVersionReplacesTheVisitsOfTheOneBeforeFromItsFirstDayOn() {
        care.agreed(user, TODAY.minusDays(9), care.slot());
        generate();
        Visit moved = all().get(3);
        writer.substitute(moved, sent(moved), BATYR);
        SlotDraft later = new SlotDraft(
                care.slot().weekdays(),
                LocalTime.of(15, 0),
                30,
                BATYR,
                "",
                List.of(care.tasks().get(0)));
        care.agreed(user, TODAY.plusDays(7), later);

        assertEquals(2, all().size());
        assertEquals(new Done(2, 0, 0, 0), generate());

        assertEquals(
                List.of(LocalTime.of(9, 0), LocalTime.of(9, 0), LocalTime.of(15, 0), LocalTime.of(15, 0)),
                all().stream().map(Visit::startsAt).toList());
    }

    @Test
    void nobodyIsVisitedAfterSupportEndedUntilItBeginsAgain() {
        care.agreed(user, TODAY.minusDays(9), care.slot());
        generate();
        care.outcome(user, "PLACED", TODAY.plusDays(2));
        care.outcome(user, "RETURNED", TODAY.plusDays(9));

        assertEquals(new Done(0, 0, 2, 0), generate());

        assertEquals(
                List.of(LocalDate.of(2026, 11, 19), LocalDate.of(2026, 11, 30)),
                all().stream().map(Visit::plannedOn).toList());
    }

    @Test
    void aMonthThatWasAccountedForStaysAsItIs() {
        care.agreed(user, TODAY.minusDays(9), care.slot());
        care.close(LocalDate.of(2026, 11, 1));

        assertEquals(new Done(0, 0, 0, 0), generate());
    }

    @Test
    void visitsOfOnePersonAreMadeWithoutThoseOfOthers() {
        care.agreed(user, TODAY.minusDays(9), care.slot());
        care.agreed(care.user(TODAY.minusYears(1)), TODAY.minusDays(9), care.slot());

        assertEquals(new Done(4, 0, 0, 0), generating.generate(DAYS, List.of(user.id()), actor, at(TODAY)));
    }

    private Done generate() {
        return generating.generate(DAYS, List.of(), actor, at(TODAY));
    }

    private VisitForm sent(Visit visit) {
        return new VisitForm(UUID.randomUUID(), visit.version(), actor, at(TODAY));
    }

    private List<Visit> all() {
        return visits.ahead(actor.visible(), user.id(), TODAY, 99);
    }
}
