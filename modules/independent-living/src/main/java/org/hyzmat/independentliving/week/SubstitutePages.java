package org.hyzmat.independentliving.week;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.independentliving.visit.Visit;
import org.hyzmat.independentliving.visit.VisitDesk;
import org.hyzmat.independentliving.visit.VisitForm;
import org.hyzmat.independentliving.visit.VisitState;
import org.hyzmat.independentliving.visit.VisitWriter;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problem;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Span;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.directory.WorkforceMember;
import org.hyzmat.platform.office.Office;

/** All visits of somebody who is away, given to somebody else at once. */
final class SubstitutePages {

    /** Where nobody knows the last day: as far as visits are usually planned. */
    private static final int MONTHS = 3;

    private final WeekRepository visits;
    private final VisitDesk desk;
    private final VisitWriter writer;
    private final Office office;

    SubstitutePages(Office office) {
        this.visits = new WeekRepository(office.jdbi());
        this.desk = new VisitDesk(office);
        this.writer = new VisitWriter(office.jdbi());
        this.office = office;
    }

    void substituting(Context ctx) {
        Map<String, String> values = new HashMap<>();
        List.of("from", "to")
                .forEach(field -> values.put(
                        field, ctx.queryParamAsClass(field, String.class).getOrDefault("")));
        form(ctx, Form.filled(values));
    }

    private void form(Context ctx, Form form) {
        Actor actor = Actor.of(ctx);
        WorkforceMember away = away(ctx);
        Span days = days(form);
        Crew crew = Crew.of(office, actor.agency(), days);
        List<WeekVisit> all = visits.visits(actor.visible(), days);
        List<WeekVisit> own = all.stream()
                .filter(visit -> visit.workerId().equals(away.id()) && visit.state() == VisitState.PLANNED)
                .toList();
        Map<String, String> keys = new HashMap<>();
        own.forEach(visit -> keys.put(visit.id().toString(), office.ids().next().toString()));
        ctx.render(
                "week-substitute.peb",
                Map.of(
                        "form", form,
                        "away", away,
                        "days", days,
                        "visits", own,
                        "keys", keys,
                        "workers", Choice.colleagues(others(crew.team(), away))));
    }

    private static List<WorkforceMember> others(List<WorkforceMember> team, WorkforceMember away) {
        return team.stream().filter(member -> !member.id().equals(away.id())).toList();
    }

    private WorkforceMember away(Context ctx) {
        UUID id = RecordId.inPath(ctx, "member");
        return office.directory().workforce(Actor.of(ctx).agency()).stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundResponse::new);
    }

    /** From today on at the earliest: what has passed is recorded, not planned. */
    private Span days(Form form) {
        LocalDate from = form.date("from", new Problems()).orElse(office.today());
        LocalDate first = from.isBefore(office.today()) ? office.today() : from;
        return new Span(first, form.date("to", new Problems()).orElse(first.plusMonths(MONTHS)));
    }

    void substitute(Context ctx) {
        Actor actor = Actor.of(ctx);
        Form form = Form.of(ctx);
        WorkforceMember away = away(ctx);
        try {
            UUID substitute = substitute(form, others(desk.team(actor.agency()), away));
            int kept = 0;
            for (String chosen : form.values("visit")) {
                kept += give(actor, form, chosen, substitute) ? 0 : 1;
            }
            if (kept > 0) {
                form(
                        ctx.status(409),
                        form.with(new InvalidInputException(
                                List.of(new Problem("", "substitute.changed", List.of(kept))))));
            } else {
                ctx.redirect("%s/week?worker=%s&from=%s"
                        .formatted(ctx.contextPath(), substitute, days(form).fromOn()));
            }
        } catch (InvalidInputException invalid) {
            form(ctx.status(422), form.with(invalid));
        }
    }

    private static UUID substitute(Form form, List<WorkforceMember> others) {
        Problems problems = new Problems();
        Optional<UUID> substitute = form.id("substitute", problems);
        boolean isOffered = substitute.isPresent()
                && others.stream().anyMatch(member -> member.id().equals(substitute.get()));
        problems.when(!isOffered && !problems.has("substitute"), "substitute", "problem.choice");
        problems.when(form.values("visit").isEmpty(), "visit", "substitute.none");
        problems.throwIfAny();
        return substitute.orElseThrow();
    }

    /** Whether it is the substitute's now. */
    private boolean give(Actor actor, Form form, String chosen, UUID substitute) {
        Optional<Visit> visit = RecordId.of(chosen).flatMap(id -> desk.visits().find(actor.visible(), id));
        Optional<UUID> key = form.id("key-" + chosen, new Problems());
        int version = form.number("version-" + chosen, new Problems()).orElse(0);
        return visit.isPresent()
                && key.isPresent()
                && writer.substitute(visit.get(), new VisitForm(key.get(), version, actor, office.now()), substitute);
    }
}
