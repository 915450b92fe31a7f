package org.hyzmat.independentliving.catalogue;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.independentliving.web.Permission;
import org.hyzmat.mhpsscourses.api.Gate;
import org.hyzmat.mhpsscourses.api.Standings;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Span;
import org.hyzmat.platform.directory.WorkforceMember;
import org.hyzmat.platform.office.Office;

/** Those who visit: what they are trained for, how many hours they have, and when they are away. */
final class WorkerPages {

    private final WorkerRepository workers;
    private final Team team;
    private final Gate gate;
    private final Office office;

    WorkerPages(WorkerRepository workers, Gate gate, Office office) {
        this.workers = workers;
        this.team = new Team(office.directory(), workers);
        this.gate = gate;
        this.office = office;
    }

    void list(Context ctx) {
        UUID agency = Actor.of(ctx).agency();
        Map<UUID, Worker> noted = workers.ofAgency(agency);
        List<Absence> absences = workers.absences(agency, Span.from(office.today()));
        List<WorkforceMember> members = team.on(office.today(), agency);
        Standings certificate = certificate(agency, members);
        List<WorkerRow> rows = members.stream()
                .map(member -> new WorkerRow(
                        member,
                        noted.getOrDefault(member.id(), Worker.unknown(member.id())),
                        of(member.id(), absences),
                        certificate.of(member.id())))
                .toList();
        ctx.render(
                "worker-list.peb",
                Map.of(
                        "workers",
                        rows,
                        "certificate",
                        certificate,
                        "today",
                        office.today(),
                        "mayEdit",
                        Permission.CATALOGUE_EDIT.heldBy(Actor.of(ctx))));
    }

    private Standings certificate(UUID agency, List<WorkforceMember> members) {
        return gate.standings(agency, members.stream().map(WorkforceMember::id).toList(), office.today());
    }

    private static List<Absence> of(UUID member, List<Absence> absences) {
        return absences.stream()
                .filter(absence -> absence.memberId().equals(member))
                .toList();
    }

    void show(Context ctx) {
        UUID agency = Actor.of(ctx).agency();
        show(ctx, stored(workers.find(agency, member(ctx).id())));
    }

    private void show(Context ctx, Form form) {
        Actor actor = Actor.of(ctx);
        WorkforceMember member = member(ctx);
        Standings certificate = certificate(actor.agency(), List.of(member));
        Span recent = Span.from(office.today().minusMonths(3));
        ctx.render(
                "worker-show.peb",
                Map.of(
                        "form", form,
                        "member", member,
                        "worker", workers.find(actor.agency(), member.id()),
                        "absences", of(member.id(), workers.absences(actor.agency(), recent)),
                        "certificate", certificate,
                        "standing", certificate.of(member.id()),
                        "today", office.today(),
                        "mayEdit", Permission.CATALOGUE_EDIT.heldBy(actor)));
    }

    void change(Context ctx) {
        WorkforceMember member = member(ctx);
        Actor actor = Actor.of(ctx);
        Form form = Form.of(ctx);
        try {
            if (save(form, member.id(), actor)) {
                ctx.redirect(ctx.contextPath() + "/workers");
            } else {
                Form stored = stored(workers.find(actor.agency(), member.id()));
                show(ctx.status(409), form.against(stored, WorkerDraft.FIELDS));
            }
        } catch (InvalidInputException invalid) {
            show(ctx.status(422), form.with(invalid));
        }
    }

    private boolean save(Form form, UUID member, Actor actor) {
        WorkerDraft draft = WorkerDraft.of(form);
        int version = form.version();
        return version == 0
                ? workers.add(RecordId.inForm(form), member, draft, actor, office.now())
                : workers.change(member, version, draft, actor.agency());
    }

    void absent(Context ctx) {
        form(ctx, Form.filled(Map.of("id", office.ids().next().toString())));
    }

    private void form(Context ctx, Form form) {
        ctx.render("absence-new.peb", Map.of("form", form, "member", member(ctx), "reasons", AbsenceReason.values()));
    }

    /** Leads on to the visits that somebody else must make on these days. */
    void addAbsence(Context ctx) {
        WorkforceMember member = member(ctx);
        Form form = Form.of(ctx);
        try {
            AbsenceDraft draft = AbsenceDraft.of(form);
            workers.addAbsence(RecordId.inForm(form), member.id(), draft, Actor.of(ctx), office.now());
            ctx.redirect("%s/workers/%s/substitute?from=%s&to=%s"
                    .formatted(
                            ctx.contextPath(),
                            member.id(),
                            draft.span().fromOn(),
                            draft.span().isOpen() ? "" : draft.span().toOn()));
        } catch (InvalidInputException invalid) {
            form(ctx.status(422), form.with(invalid));
        }
    }

    void removeAbsence(Context ctx) {
        WorkforceMember member = member(ctx);
        UUID absence = RecordId.inPath(ctx, "worker-absence");
        if (!workers.removeAbsence(absence, member.id(), Actor.of(ctx).agency())) {
            throw new NotFoundResponse();
        }
        ctx.redirect(ctx.contextPath() + "/workers/" + member.id());
    }

    private Form stored(Worker worker) {
        return Form.filled(Map.of(
                "id",
                office.ids().next().toString(),
                "version",
                String.valueOf(worker.version()),
                "qualification",
                worker.isKnown() ? worker.qualification().code() : "",
                "hours",
                worker.isKnown() ? WorkerDraft.hours(worker.weeklyMinutes()) : ""));
    }

    private WorkforceMember member(Context ctx) {
        return team.find(Actor.of(ctx).agency(), RecordId.inPath(ctx, "member")).orElseThrow(NotFoundResponse::new);
    }
}
