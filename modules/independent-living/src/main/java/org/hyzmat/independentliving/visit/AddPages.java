package org.hyzmat.independentliving.visit;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.independentliving.catalogue.TaskKind;
import org.hyzmat.independentliving.catalogue.TaskKindRepository;
import org.hyzmat.independentliving.user.UserDesk;
import org.hyzmat.independentliving.user.UserHead;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Span;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.office.Office;

/** Making visits: those that plans ask for, and one that no plan asks for. */
final class AddPages {

    private static final int WEEKS = 4;

    private final VisitDesk desk;
    private final TaskKindRepository kinds;
    private final GenerateRepository generating;
    private final AddedVisits added;
    private final UserDesk users;
    private final Office office;

    AddPages(Office office) {
        this.desk = new VisitDesk(office);
        this.kinds = new TaskKindRepository(office.jdbi());
        this.generating = new GenerateRepository(office.jdbi(), office.ids());
        this.added = new AddedVisits(office.jdbi(), office.ids());
        this.users = new UserDesk(office);
        this.office = office;
    }

    void generating(Context ctx) {
        String user = Optional.ofNullable(ctx.queryParam("user")).orElse("");
        generating(
                ctx,
                Form.filled(Map.of(
                        "from", office.today().toString(),
                        "to", office.today().plusWeeks(WEEKS).minusDays(1).toString(),
                        "user", user)));
    }

    private void generating(Context ctx, Form form) {
        ctx.render("visit-generate.peb", Map.of("form", form, "heads", heads(ctx, form)));
    }

    /** For whom, if for one person. */
    private List<UserHead> heads(Context ctx, Form form) {
        return form.value("user").isEmpty() ? List.of() : List.of(head(ctx, form.value("user")));
    }

    private UserHead head(Context ctx, String id) {
        return users.head(ctx, RecordId.of(id).orElseThrow(NotFoundResponse::new));
    }

    void generate(Context ctx) {
        Form form = Form.of(ctx);
        List<UUID> one = heads(ctx, form).stream().map(head -> head.user().id()).toList();
        try {
            Span days = GenerateDraft.of(form).days();
            GenerateRepository.Done done = generating.generate(days, one, Actor.of(ctx), office.now());
            String counts = "%d-%d-%d-%d".formatted(done.added(), done.changed(), done.removed(), done.kept());
            String page = one.isEmpty() ? "/week" : "/users/" + one.get(0) + "/week";
            ctx.redirect("%s%s?from=%s&made=%s".formatted(ctx.contextPath(), page, days.fromOn(), counts));
        } catch (InvalidInputException invalid) {
            generating(ctx.status(422), form.with(invalid));
        }
    }

    void blank(Context ctx) {
        UserHead head = users.head(ctx);
        adding(
                ctx,
                head,
                Form.filled(Map.of(
                        "id", office.ids().next().toString(),
                        "day", office.today().toString())));
    }

    private void adding(Context ctx, UserHead head, Form form) {
        UUID agency = head.user().agencyId();
        ctx.render(
                "visit-new.peb",
                Map.of(
                        "form",
                        form,
                        "head",
                        head,
                        "tasks",
                        offered(agency),
                        "workers",
                        Choice.colleagues(desk.team(agency))));
    }

    private List<TaskKind> offered(UUID agency) {
        return kinds.offered(agency, List.of());
    }

    void add(Context ctx) {
        Form form = Form.of(ctx);
        UserHead head = users.head(ctx);
        UUID agency = head.user().agencyId();
        try {
            UUID id = RecordId.inForm(form);
            VisitDraft draft = VisitDraft.of(form, offered(agency), desk.team(agency));
            new Problems()
                    .when(!head.support().lastsOn(draft.time().day()), "day", "visit.unsupported")
                    .throwIfAny();
            added.add(id, head.user(), draft, Actor.of(ctx), office.now());
            ctx.redirect(ctx.contextPath() + "/visits/" + id);
        } catch (InvalidInputException invalid) {
            adding(ctx.status(422), head, form.with(invalid));
        }
    }
}
