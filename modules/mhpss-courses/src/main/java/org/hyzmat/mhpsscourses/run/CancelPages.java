package org.hyzmat.mhpsscourses.run;

import io.javalin.http.Context;
import java.util.Map;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.office.Office;

/** The page on which a run is cancelled, which says whom that affects. */
final class CancelPages {

    private static final int LONGEST_REASON = 1000;

    private final RunDesk desk;
    private final RunLife life;

    CancelPages(Office office) {
        this.desk = new RunDesk(office);
        this.life = new RunLife(office.jdbi(), office.ids());
    }

    void ask(Context ctx) {
        RunHead head = desk.head(ctx);
        if (head.run().state().isOpen()) {
            form(ctx, head, Form.filled(Map.of()));
        } else {
            ctx.redirect(ctx.contextPath() + "/runs/" + head.run().id());
        }
    }

    private static void form(Context ctx, RunHead head, Form form) {
        ctx.render("run-cancel.peb", Map.of("head", head, "form", form));
    }

    void cancel(Context ctx) {
        RunHead head = desk.head(ctx);
        Form form = Form.of(ctx);
        try {
            check(form, head);
            life.cancel(head.run().agencyId(), head.run().id(), form.value("reason"));
            ctx.redirect(ctx.contextPath() + "/runs/" + head.run().id());
        } catch (InvalidInputException invalid) {
            form(ctx.status(422), head, form.with(invalid));
        }
    }

    private static void check(Form form, RunHead head) {
        String reason = form.value("reason");
        boolean confirmed = form.value("confirm").equals("yes");
        new Problems()
                .require("reason", reason)
                .length("reason", reason, LONGEST_REASON)
                .when(!head.seats().isEmpty() && !confirmed, "confirm", "run.cancel.unconfirmed")
                .throwIfAny();
    }
}
