package org.hyzmat.independentliving.plan;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hyzmat.independentliving.TestingVisits;
import org.hyzmat.independentliving.catalogue.Qualification;
import org.hyzmat.independentliving.catalogue.TaskKind;
import org.hyzmat.independentliving.catalogue.TaskKindRepository;
import org.hyzmat.independentliving.user.ServiceUser;
import org.hyzmat.independentliving.user.UserRepository;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Span;
import org.hyzmat.platform.directory.Names;
import org.jdbi.v3.core.Jdbi;

/** Service users with plans, written for tests of SQL. */
public final class TestingCare {

    /** The day it is: a Wednesday. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    /** An agency and the service it provides. */
    public static final UUID AGENCY = new UUID(8, 1);

    public static final UUID SERVICE = new UUID(8, 2);

    /** Two who visit. */
    public static final UUID AYNA = new UUID(7, 1);

    public static final UUID BATYR = new UUID(7, 2);

    private static final UUID SHOPPING = UUID.fromString("7d3c2d00-0000-7000-8000-000000000001");
    private static final UUID WASHING = UUID.fromString("7d3c2d00-0000-7000-8000-000000000004");

    private final Jdbi jdbi;
    private final Actor actor;
    private final PlanRepository plans;

    public TestingCare(Jdbi jdbi, Actor actor) {
        this.jdbi = jdbi;
        this.actor = actor;
        this.plans = new PlanRepository(jdbi, UUID::randomUUID);
    }

    /** A moment of a day. */
    public static OffsetDateTime at(LocalDate day) {
        return day.atTime(LocalTime.NOON).atOffset(ZoneOffset.ofHours(5));
    }

    /** A task that takes half an hour and costs six manats, without a portal. */
    public static TaskKind task(int number, Qualification qualification) {
        Names names = Names.same("Task " + number);
        return new TaskKind(
                new UUID(6, number), AGENCY, 1, names, names, 30, new BigDecimal("6.00"), qualification, false);
    }

    /** Shopping, 30 minutes and 6 manats, and help with washing, 30 minutes and 8 manats. */
    public List<TaskKind> tasks() {
        TaskKindRepository kinds = new TaskKindRepository(jdbi);
        return List.of(
                kinds.find(AGENCY, SHOPPING).orElseThrow(),
                kinds.find(AGENCY, WASHING).orElseThrow());
    }

    /** Somebody supported since a day. */
    public ServiceUser user(LocalDate since) {
        UUID id = records().user("UNKNOWN", since);
        return new UserRepository(jdbi).find(actor.visible(), id).orElseThrow();
    }

    /** Something became of somebody. */
    public void outcome(ServiceUser user, String kind, LocalDate day) {
        records().outcome(user.id(), kind, day);
    }

    private TestingVisits records() {
        return new TestingVisits(jdbi, AGENCY, SERVICE);
    }

    /** A month was accounted for. */
    public void close(LocalDate month) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into closed_month (id, agency_id, created_at, created_by, month_on)
                        values (:id, :agency, :now, :person, :month)
                        """)
                .bind("id", UUID.randomUUID())
                .bind("agency", AGENCY)
                .bind("now", at(TODAY))
                .bind("person", actor.person())
                .bind("month", month)
                .execute());
    }

    /** Mondays and Thursdays at nine for an hour, by Aýna. */
    public SlotDraft slot() {
        return new SlotDraft(
                Weekdays.of(List.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY)),
                LocalTime.of(9, 0),
                60,
                AYNA,
                "Açar goňşuda",
                tasks());
    }

    /** A draft from a day on. */
    public CarePlan draft(ServiceUser user, LocalDate from, SlotDraft... slots) {
        UUID id = UUID.randomUUID();
        List<GoalDraft> goals = List.of(new GoalDraft("Öýde ýaşamak", Progress.OPEN));
        PlanDraft draft = new PlanDraft(Span.from(from), TODAY.plusMonths(3), "", goals, List.of(slots));
        plans.create(id, user, draft, actor, at(TODAY));
        return plans.find(actor.visible(), id).orElseThrow().plan();
    }

    /** A plan that was agreed. */
    public CarePlan agreed(ServiceUser user, LocalDate from, SlotDraft... slots) {
        CarePlan plan = draft(user, from, slots);
        plans.agree(plan, plan.version(), new AgreementDraft(TODAY, "Ogulnur"), actor);
        return plans.find(actor.visible(), plan.id()).orElseThrow().plan();
    }
}
