package org.hyzmat.independentliving.plan;

import static org.hyzmat.independentliving.plan.TestingCare.AGENCY;
import static org.hyzmat.independentliving.plan.TestingCare.AYNA;
import static org.hyzmat.independentliving.plan.TestingCare.SERVICE;
import static org.hyzmat.independentliving.plan.TestingCare.TODAY;
import static org.hyzmat.independentliving.plan.TestingCare.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.independentliving.user.ServiceUser;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Span;
import org.hyzmat.testkit.DatabaseExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.TestingActor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The SQL about plans, on both databases. */
@OnEachDatabase
final class PlanRepositoryTest {

    @RegisterExtension
    private final DatabaseExtension database = DatabaseExtension.ofModule();

    private final Actor actor = TestingActor.in(AGENCY, SERVICE);
    private PlanRepository plans;
    private TestingCare care;
    private ServiceUser user;

    @BeforeEach
    void open() {
        plans = new PlanRepository(database.jdbi(), UUID::randomUUID);
        care = new TestingCare(database.jdbi(), actor);
        user = care.user(TODAY.minusYears(1));
    }

    @Test
    void aPlanIsReadAsItWasWritten() {
        CarePlan plan = care.draft(user, TODAY, care.slot());

        WholePlan read = plans.find(actor.visible(), plan.id()).orElseThrow();

        assertTrue(read.plan().isDraft());
        assertEquals(1, read.plan().number());
        assertEquals("Öýde ýaşamak", read.goals().get(0).words());
        Slot slot = read.slots().get(0);
        assertEquals(List.of(1, 4), slot.weekdays().days());
        assertEquals(AYNA, slot.workerId());
        assertEquals(new BigDecimal("14.00"), slot.cost());
        assertEquals(120, read.weekly().total());
        assertEquals(new BigDecimal("28.00"), read.weeklyCost());
    }

    @Test
    void aFormSentTwiceWritesOnePlan() {
        UUID id = UUID.randomUUID();
        PlanDraft draft = new PlanDraft(Span.from(TODAY), TODAY.plusDays(9), "", List.of(), List.of(care.slot()));

        assertTrue(plans.create(id, user, draft, actor, at(TODAY)));
        assertFalse(plans.create(id, user, draft, actor, at(TODAY)));

        assertEquals(1, plans.ofUser(actor.visible(), user.id()).size());
    }

    @Test
    void aDraftIsChangedUnlessSomebodyWasFaster() {
        CarePlan plan = care.draft(user, TODAY, care.slot(), care.slot());
        PlanDraft draft = new PlanDraft(Span.from(TODAY), TODAY.plusDays(9), "anders", List.of(), List.of(care.slot()));

        assertTrue(plans.change(plan, 1, draft, actor, at(TODAY)));
        assertFalse(plans.change(plan, 1, draft, actor, at(TODAY)));

        WholePlan read = plans.find(actor.visible(), plan.id()).orElseThrow();
        assertEquals(1, read.slots().size());
        assertEquals(List.of(), read.goals());
    }

    @Test
    void whatWasAgreedIsNotChangedAnyMore() {
        CarePlan plan = care.agreed(user, TODAY, care.slot());
        PlanDraft draft = new PlanDraft(Span.from(TODAY), TODAY.plusDays(9), "", List.of(), List.of());

        assertFalse(plans.change(plan, plan.version(), draft, actor, at(TODAY)));
    }

    @Test
    void aNewVersionEndsTheOneBeforeTheDayBeforeItBegins() {
        CarePlan first = care.agreed(user, TODAY.minusDays(30), care.slot());
        CarePlan second = care.agreed(user, TODAY.plusDays(5), care.slot());

        assertEquals(2, second.number());
        CarePlan ended = plans.find(actor.visible(), first.id()).orElseThrow().plan();
        assertEquals(TODAY.plusDays(4), ended.toOn());
        assertEquals(PlanState.CURRENT, ended.on(TODAY));
        assertEquals(PlanState.AHEAD, second.on(TODAY));
    }

    @Test
    void goalsOfAnAgreedPlanAreLookedAt() {
        CarePlan plan = care.agreed(user, TODAY, care.slot());
        Goal goal = plans.find(actor.visible(), plan.id()).orElseThrow().goals().get(0);

        plans.note(actor.visible(), plan, Map.of(goal.id(), Progress.REACHED));

        WholePlan read = plans.find(actor.visible(), plan.id()).orElseThrow();
        assertEquals(Progress.REACHED, read.goals().get(0).progress());
    }

    @Test
    void aPlanInForceIsDueFromTheDayOfItsReviewOn() {
        CarePlan plan = care.agreed(user, TODAY, care.slot());
        care.draft(care.user(TODAY), TODAY, care.slot());

        assertEquals(
                0, plans.due(actor.visible(), plan.reviewOn().minusDays(1), 1).total());
        assertEquals(
                List.of(plan.id()),
                plans.due(actor.visible(), plan.reviewOn(), 1).rows().stream()
                        .map(DuePlan::id)
                        .toList());
    }

    @Test
    void anotherAgencySeesNothing() {
        CarePlan plan = care.agreed(user, TODAY, care.slot());
        Actor other = TestingActor.in(new UUID(8, 9), SERVICE);

        assertTrue(plans.find(other.visible(), plan.id()).isEmpty());
        assertFalse(plans.agree(plan, plan.version(), new AgreementDraft(TODAY, "x"), actor));
    }
}
