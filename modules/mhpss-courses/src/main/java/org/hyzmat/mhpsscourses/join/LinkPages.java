package org.hyzmat.mhpsscourses.join;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hyzmat.mhpsscourses.run.CourseRun;
import org.hyzmat.mhpsscourses.run.RunDesk;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.PublicAddress;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.office.Office;

/** The pages on which a coordinator makes a link and ends it. */
final class LinkPages {

    private final Office office;
    private final JoinLinkRepository links;
    private final RunDesk desk;
    private final PublicAddress addresses;

    LinkPages(Office office, PublicAddress addresses) {
        this.office = office;
        this.links = new JoinLinkRepository(office.jdbi());
        this.desk = new RunDesk(office);
        this.addresses = addresses;
    }

    void fresh(Context ctx) {
        form(ctx, Form.filled(Map.of("id", office.ids().next().toString())));
    }

    private void form(Context ctx, Form form) {
        ctx.render("join-new.peb", Map.of("head", desk.head(ctx), "form", form));
    }

    /** Shows the code in the answer itself, the only time, since no address may hold it. */
    void create(Context ctx) {
        CourseRun run = desk.run(ctx);
        Form form = Form.of(ctx);
        try {
            LocalDate lastOn = lastDay(form);
            JoinCode code = JoinCode.next();
            Stamp stamp = new Stamp(Actor.of(ctx), office.now());
            if (links.add(stamp, RecordId.inForm(form), run.id(), code, lastOn)) {
                String path = ctx.contextPath() + "/join/" + code.value();
                String address = addresses.of(path).orElse(path);
                ctx.render("join-made.peb", Map.of("head", desk.head(ctx), "path", path, "address", address));
            } else {
                ctx.redirect(ctx.contextPath() + "/runs/" + run.id());
            }
        } catch (InvalidInputException invalid) {
            form(ctx.status(422), form.with(invalid));
        }
    }

    private LocalDate lastDay(Form form) {
        Problems problems = new Problems();
        Optional<LocalDate> day = form.date("last", problems);
        if (!problems.has("last")) {
            problems.require("last", form.value("last"));
            problems.when(day.filter(last -> last.isBefore(office.today())).isPresent(), "last", "join.last.past");
        }
        problems.throwIfAny();
        return day.orElseThrow();
    }

    void end(Context ctx) {
        CourseRun run = desk.run(ctx);
        links.end(run.agencyId(), run.id(), RecordId.inPath(ctx, "join-link"));
        ctx.redirect(ctx.contextPath() + "/runs/" + run.id());
    }
}
