package org.hyzmat.mhpsscourses.consultation;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.Map;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.office.Office;

/** The forms about who came to a consultation. */
final class PartyPages {

    private static final String NEW = "party-new.peb";
    private static final String EDIT = "party-edit.peb";

    private final Office office;
    private final ConsultationDesk desk;
    private final PartyRepository parties;

    PartyPages(Office office) {
        this.office = office;
        this.desk = new ConsultationDesk(office);
        this.parties = new PartyRepository(office.jdbi());
    }

    void blank(Context ctx) {
        form(
                ctx,
                NEW,
                desk.consultation(ctx),
                Form.filled(Map.of("id", office.ids().next().toString())));
    }

    private static void form(Context ctx, String view, Consultation consultation, Form form) {
        ctx.render(view, Map.of("form", form, "consultation", consultation, "address", ctx.path()));
    }

    void create(Context ctx) {
        Consultation consultation = desk.consultation(ctx);
        Form form = Form.of(ctx);
        try {
            PartyDraft draft = PartyDraft.of(form);
            parties.add(new Stamp(Actor.of(ctx), office.now()), RecordId.inForm(form), consultation, draft);
            back(ctx, consultation);
        } catch (InvalidInputException invalid) {
            form(ctx.status(422), NEW, consultation, form.with(invalid));
        }
    }

    void edit(Context ctx) {
        Consultation consultation = desk.consultation(ctx);
        form(ctx, EDIT, consultation, stored(party(ctx, consultation)));
    }

    void change(Context ctx) {
        Consultation consultation = desk.consultation(ctx);
        Party party = party(ctx, consultation);
        Form form = Form.of(ctx);
        try {
            if (parties.change(consultation, party.id(), form.version(), PartyDraft.of(form))) {
                back(ctx, consultation);
            } else {
                Form now = stored(party(ctx, consultation));
                form(ctx.status(409), EDIT, consultation, form.against(now, PartyDraft.FIELDS));
            }
        } catch (InvalidInputException invalid) {
            form(ctx.status(422), EDIT, consultation, form.with(invalid));
        }
    }

    void removing(Context ctx) {
        Consultation consultation = desk.consultation(ctx);
        ctx.render("party-remove.peb", Map.of("consultation", consultation, "party", party(ctx, consultation)));
    }

    void remove(Context ctx) {
        Consultation consultation = desk.consultation(ctx);
        parties.remove(consultation, party(ctx, consultation).id());
        back(ctx, consultation);
    }

    private Party party(Context ctx, Consultation consultation) {
        return parties.find(consultation, RecordId.inPath(ctx, "consultation-party"))
                .orElseThrow(NotFoundResponse::new);
    }

    private static void back(Context ctx, Consultation consultation) {
        ctx.redirect(ctx.contextPath() + "/consultations/" + consultation.id());
    }

    private static Form stored(Party party) {
        Map<String, String> values = new HashMap<>();
        values.put("version", String.valueOf(party.version()));
        values.put("organisation", party.organisation());
        values.put("sector", party.sector().code());
        values.put("people", String.valueOf(party.people()));
        values.put("approximate", party.approximate() ? "yes" : "");
        return Form.filled(values);
    }
}
