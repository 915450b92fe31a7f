package org.hyzmat.mhpsscourses.consultation;

import static org.hyzmat.mhpsscourses.web.Permission.COURSE_EDIT;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.directory.PlaceChoices;
import org.hyzmat.platform.office.Office;

/** The list of consultations, one of them, and the forms for it. */
final class ConsultationPages {

    private final Office office;
    private final ConsultationRepository consultations;
    private final ConsultationDesk desk;
    private final PlaceChoices places;

    ConsultationPages(Office office) {
        this.office = office;
        this.consultations = new ConsultationRepository(office.jdbi());
        this.desk = new ConsultationDesk(office);
        this.places = new PlaceChoices(office.directory(), office.clock());
    }

    void list(Context ctx) {
        Actor actor = Actor.of(ctx);
        ctx.render(
                "consultation-list.peb",
                Map.of(
                        "consultations",
                        consultations.ofAgency(actor.agency(), Page.asked(ctx)),
                        "mayEdit",
                        COURSE_EDIT.heldBy(actor)));
    }

    void show(Context ctx) {
        Consultation consultation = desk.consultation(ctx);
        Map<String, Object> model = new HashMap<>();
        model.put("consultation", consultation);
        model.put("place", place(consultation));
        model.put("parties", new PartyRepository(office.jdbi()).of(consultation));
        model.put("recommendations", new RecommendationRepository(office.jdbi()).of(consultation));
        model.put("mayEdit", COURSE_EDIT.heldBy(Actor.of(ctx)));
        ctx.render("consultation-show.peb", model);
    }

    private List<Names> place(Consultation consultation) {
        return RecordId.of(consultation.place()).map(new DirectoryNames(office.directory())::place).stream()
                .toList();
    }

    void blank(Context ctx) {
        fresh(ctx, Form.filled(Map.of("id", office.ids().next().toString(), "mode", "in-person")));
    }

    private void fresh(Context ctx, Form form) {
        ctx.render("consultation-new.peb", Map.of("form", form, "regions", places.byRegion(form, "place")));
    }

    void create(Context ctx) {
        Form form = Form.of(ctx);
        try {
            UUID id = RecordId.inForm(form);
            consultations.create(new Stamp(Actor.of(ctx), office.now()), id, draft(form));
            ctx.redirect(ctx.contextPath() + "/consultations/" + id);
        } catch (InvalidInputException invalid) {
            fresh(ctx.status(422), form.with(invalid));
        }
    }

    private ConsultationDraft draft(Form form) {
        Problems problems = new Problems();
        Optional<UUID> place = places.read(form, "place", problems);
        return ConsultationDraft.of(form, place, office.today(), problems);
    }

    void edit(Context ctx) {
        Consultation consultation = desk.consultation(ctx);
        form(ctx, consultation, stored(consultation));
    }

    private void form(Context ctx, Consultation consultation, Form form) {
        ctx.render(
                "consultation-edit.peb",
                Map.of("form", form, "consultation", consultation, "regions", places.byRegion(form, "place")));
    }

    void change(Context ctx) {
        Consultation consultation = desk.consultation(ctx);
        Form form = Form.of(ctx);
        try {
            if (consultations.change(consultation, form.version(), draft(form))) {
                ctx.redirect(ctx.contextPath() + "/consultations/" + consultation.id());
            } else {
                Form now = stored(desk.consultation(ctx));
                form(ctx.status(409), consultation, form.against(now, ConsultationDraft.FIELDS));
            }
        } catch (InvalidInputException invalid) {
            form(ctx.status(422), consultation, form.with(invalid));
        }
    }

    private static Form stored(Consultation consultation) {
        return Form.filled(Map.of(
                "version", String.valueOf(consultation.version()),
                "title-tk", consultation.title().tk(),
                "title-ru", consultation.title().ru(),
                "title-en", consultation.title().en(),
                "from", consultation.firstOn().toString(),
                "to", consultation.lastOn().toString(),
                "mode", consultation.mode().code(),
                "place", consultation.place()));
    }
}
