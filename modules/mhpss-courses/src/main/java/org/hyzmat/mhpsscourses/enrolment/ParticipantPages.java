package org.hyzmat.mhpsscourses.enrolment;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.hyzmat.mhpsscourses.run.CourseRun;
import org.hyzmat.mhpsscourses.run.RunDesk;
import org.hyzmat.mhpsscourses.run.RunHead;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.office.Office;

/** The list of who takes part in a run, waits or has withdrawn, and the buttons in it. */
final class ParticipantPages {

    private final Office office;
    private final EnrolmentRepository enrolments;
    private final RunDesk desk;

    ParticipantPages(Office office) {
        this.office = office;
        this.enrolments = new EnrolmentRepository(office.jdbi());
        this.desk = new RunDesk(office);
    }

    void list(Context ctx) {
        RunHead head = desk.head(ctx);
        List<Participant> all = new Participants(new DirectoryNames(office.directory()))
                .of(enrolments.ofRun(Actor.of(ctx).visible(), head.run().id()));
        ctx.render(
                "participant-list.peb",
                Map.of(
                        "head",
                        head,
                        "participants",
                        Page.of(all, Page.asked(ctx)),
                        "free",
                        head.seats().free(head.run().capacity())));
    }

    void withdraw(Context ctx) {
        UUID id = enrolment(ctx).id();
        change(ctx, enrolling -> enrolling.withdraw(id));
    }

    void restore(Context ctx) {
        UUID id = enrolment(ctx).id();
        change(ctx, enrolling -> enrolling.restore(id));
    }

    private void change(Context ctx, Consumer<Enrolling> change) {
        CourseRun run = desk.run(ctx);
        Stamp stamp = new Stamp(Actor.of(ctx), office.now());
        office.jdbi().useTransaction(handle -> change.accept(new Enrolling(handle, stamp, run)));
        ctx.redirect(ctx.contextPath() + "/runs/" + run.id() + "/participants");
    }

    private Enrolment enrolment(Context ctx) {
        UUID run = RecordId.inPath(ctx, "run");
        return enrolments
                .find(Actor.of(ctx).visible(), RecordId.inPath(ctx, "enrolment"))
                .filter(enrolment -> enrolment.runId().equals(run))
                .orElseThrow(NotFoundResponse::new);
    }
}
