package org.hyzmat.mhpsscourses.step;

import static org.hyzmat.mhpsscourses.web.Permission.CONTENT_APPROVE;
import static org.hyzmat.mhpsscourses.web.Permission.CONTENT_EDIT;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.hyzmat.mhpsscourses.content.VersionDesk;
import org.hyzmat.mhpsscourses.content.VersionHead;
import org.hyzmat.mhpsscourses.content.VersionState;
import org.hyzmat.mhpsscourses.web.Part;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.office.Office;

/** The steps of a version on its page, and the buttons that take one. */
final class StepPages {

    private static final int LONGEST_NOTE = 1000;

    private final Office office;
    private final StepRepository steps;
    private final VersionDesk desk;
    private final DirectoryNames names;

    StepPages(Office office) {
        this.office = office;
        this.steps = new StepRepository(office.jdbi());
        this.desk = new VersionDesk(office);
        this.names = new DirectoryNames(office.directory());
    }

    /** A step with the name of who took it. */
    public record Line(VersionStep step, String by) {}

    Part ofVersion(Context ctx, VersionHead head) {
        Actor actor = Actor.of(ctx);
        List<Line> lines = steps.of(head.version().id()).stream()
                .map(step -> new Line(step, names.colleague(actor.agency(), step.createdBy())))
                .toList();
        return new Part(
                "_version-steps.peb",
                Map.of(
                        "lines",
                        lines,
                        "undecided",
                        steps.undecided(head.version().id()),
                        "next",
                        head.version().state().next().stream()
                                .filter(state -> isOffered(actor, head, state))
                                .toList()));
    }

    private boolean isOffered(Actor actor, VersionHead head, VersionState state) {
        return switch (state) {
            case REVISED ->
                CONTENT_EDIT.heldBy(actor)
                        && (head.version().state() == VersionState.IN_REVIEW || steps.isRevision(head.version()));
            default -> CONTENT_APPROVE.heldBy(actor);
        };
    }

    /** Takes a step; a refused one is shown on the page of the version, above its buttons, with what was typed. */
    void take(Context ctx, VersionState to, BiConsumer<Context, Form> page) {
        VersionHead head = desk.head(ctx);
        Form form = Form.of(ctx);
        try {
            String field = "note-" + to.code();
            String note = form.value(field);
            new Problems().length(field, note, LONGEST_NOTE).throwIfAny();
            steps.take(new Stamp(Actor.of(ctx), office.now()), head.version().id(), to, note);
            ctx.redirect(ctx.contextPath() + "/versions/" + head.version().id());
        } catch (InvalidInputException invalid) {
            page.accept(ctx.status(422), form.with(invalid));
        }
    }
}
