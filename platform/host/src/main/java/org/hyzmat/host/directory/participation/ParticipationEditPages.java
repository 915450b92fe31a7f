package org.hyzmat.host.directory.participation;

import static org.hyzmat.host.web.PlatformRole.DIRECTORY_MANAGE;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.host.directory.desk.ArchivePages;
import org.hyzmat.host.directory.desk.Desk;
import org.hyzmat.host.directory.participation.ParticipationRepository.Outcome;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problem;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.directory.Agency;
import org.hyzmat.platform.directory.Choice;

/** The pages on which the parts of agencies in programmes are entered, changed and archived. */
public final class ParticipationEditPages {

    private static final String ALL = Desk.HOME + "/participations";
    private static final String ONE = ALL + "/{participation}";

    private final Desk desk;
    private final ParticipationRepository participations;

    /** Pages over the participations of the registers. */
    public ParticipationEditPages(Desk desk) {
        this.desk = desk;
        this.participations = new ParticipationRepository(desk);
    }

    /** Names the routes. */
    public void routes(RoutesConfig routes) {
        ParticipationListPages lists = new ParticipationListPages(desk, participations);
        routes.get(ALL, lists::list, DIRECTORY_MANAGE);
        routes.get(ALL + "/file", lists::file, DIRECTORY_MANAGE);
        routes.get(ALL + "/new", ctx -> fill(ctx, fresh(ctx), Optional.empty()), DIRECTORY_MANAGE);
        routes.post(ALL + "/new", this::create, DIRECTORY_MANAGE);
        routes.get(ONE, ctx -> show(ctx, Form.filled(Map.of())), DIRECTORY_MANAGE);
        routes.get(
                ONE + "/edit", ctx -> fill(ctx, stored(existing(ctx)), Optional.of(existing(ctx))), DIRECTORY_MANAGE);
        routes.post(ONE + "/edit", this::change, DIRECTORY_MANAGE);
        routes.post(ONE + "/restore", this::restore, DIRECTORY_MANAGE);
        new ArchivePages(
                        desk,
                        new ArchivePages.Register(
                                "participation",
                                ALL,
                                "participation",
                                id -> participations.find(id).map(Participation::title),
                                (id, language) -> List.of()))
                .archiving(routes);
    }

    private Participation existing(Context ctx) {
        return participations.find(RecordId.inPath(ctx, "participation")).orElseThrow(NotFoundResponse::new);
    }

    private void show(Context ctx, Form form) {
        ctx.render("participation-entry.peb", Map.of("form", form, "part", existing(ctx)));
    }

    private Form fresh(Context ctx) {
        return Form.inAddress(ctx, List.of("agency"))
                .with("id", desk.office().ids().next().toString());
    }

    private static Form stored(Participation part) {
        Map<String, List<String>> values = new HashMap<>();
        values.put("version", List.of(Integer.toString(part.version())));
        values.put("agency", List.of(part.agency().toString()));
        values.put("programme", List.of(part.programme().toString()));
        values.put("role", List.of(part.role()));
        values.put("from", part.from().stream().map(LocalDate::toString).toList());
        values.put("to", part.until().stream().map(LocalDate::toString).toList());
        return Form.filledWith(values);
    }

    private List<Choice> agencies(Optional<Participation> edited) {
        List<UUID> current =
                desk.directory().agencies().stream().map(Agency::id).toList();
        return desk.directory().withArchived().agencies().stream()
                .filter(agency -> current.contains(agency.id())
                        || edited.filter(part -> part.agency().equals(agency.id()))
                                .isPresent())
                .map(agency -> Choice.of(agency.id(), agency.names()))
                .toList();
    }

    private void fill(Context ctx, Form form, Optional<Participation> edited) {
        ctx.render(
                "participation-form.peb",
                Map.of(
                        "form", form,
                        "edited", edited.map(List::of).orElse(List.of()),
                        "agencies", agencies(edited),
                        "programmes", participations.programmes()));
    }

    private ParticipationDraft draft(Form form, Optional<Participation> edited) {
        return ParticipationDraft.of(
                form, id -> isAmong(agencies(edited), id), id -> isAmong(participations.programmes(), id));
    }

    private static boolean isAmong(List<Choice> choices, UUID id) {
        return choices.stream().map(Choice::value).anyMatch(id.toString()::equals);
    }

    private void create(Context ctx) {
        Form form = Form.of(ctx);
        UUID id = RecordId.inForm(form);
        try {
            refuseOverlap(participations.add(id, draft(form, Optional.empty()), desk.edit(ctx)), "from");
        } catch (InvalidInputException refused) {
            fill(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), form.with(refused), Optional.empty());
            return;
        }
        ctx.redirect(ALL + "/" + id, HttpStatus.SEE_OTHER);
    }

    private static void refuseOverlap(Outcome outcome, String field) {
        if (outcome == Outcome.OVERLAPS) {
            throw new InvalidInputException(List.of(new Problem(field, "participation.overlaps", List.of())));
        }
    }

    private void change(Context ctx) {
        Participation part = existing(ctx);
        Form form = Form.of(ctx);
        try {
            ParticipationDraft draft = draft(form, Optional.of(part));
            Outcome outcome = participations.change(part.id(), form.version(), draft, desk.edit(ctx));
            refuseOverlap(outcome, "from");
            if (outcome == Outcome.DONE) {
                ctx.redirect(ALL + "/" + part.id(), HttpStatus.SEE_OTHER);
            } else {
                Form now = stored(existing(ctx));
                fill(ctx.status(HttpStatus.CONFLICT), form.against(now, ParticipationDraft.FIELDS), Optional.of(part));
            }
        } catch (InvalidInputException refused) {
            fill(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), form.with(refused), Optional.of(part));
        }
    }

    private void restore(Context ctx) {
        Participation part = existing(ctx);
        try {
            refuseOverlap(participations.restore(part), "");
        } catch (InvalidInputException refused) {
            show(
                    ctx.status(HttpStatus.UNPROCESSABLE_CONTENT),
                    Form.filled(Map.of()).with(refused));
            return;
        }
        ctx.redirect(ALL + "/" + part.id(), HttpStatus.SEE_OTHER);
    }
}
