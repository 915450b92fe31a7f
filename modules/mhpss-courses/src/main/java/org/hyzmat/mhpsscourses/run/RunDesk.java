package org.hyzmat.mhpsscourses.run;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.mhpsscourses.web.Permission;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.office.Office;

/** Finds the run that an address names, with what its pages say of it. */
public final class RunDesk {

    private static final Seats NOBODY = new Seats(0, 0);

    private final RunRepository runs;
    private final DirectoryNames names;

    public RunDesk(Office office) {
        this.runs = new RunRepository(office.jdbi());
        this.names = new DirectoryNames(office.directory());
    }

    /**
     * The run that the path names.
     *
     * @throws NotFoundResponse if the agency has no such run
     */
    public CourseRun run(Context ctx) {
        return runs.find(Actor.of(ctx).agency(), RecordId.inPath(ctx, "run")).orElseThrow(NotFoundResponse::new);
    }

    /**
     * The same with what the head of its pages says.
     *
     * @throws NotFoundResponse if the agency has no such run
     */
    public RunHead head(Context ctx) {
        CourseRun run = run(ctx);
        Actor actor = Actor.of(ctx);
        RunLine line = lines(actor, List.of(run)).get(0);
        return new RunHead(
                run,
                line.places(),
                line.seats(),
                Permission.LEARNER_READ.heldBy(actor),
                Permission.RUN_EDIT.heldBy(actor),
                Permission.ENROLMENT_EDIT.heldBy(actor));
    }

    Page<RunLine> lines(Actor actor, Page<CourseRun> page) {
        return page.with(lines(actor, page.rows()));
    }

    private List<RunLine> lines(Actor actor, List<CourseRun> found) {
        List<UUID> ids = found.stream().map(CourseRun::id).toList();
        Map<UUID, List<UUID>> places = runs.places(ids);
        Map<UUID, Seats> seats = runs.seats(actor.visible(), ids);
        return found.stream()
                .map(run -> new RunLine(
                        run, named(places.getOrDefault(run.id(), List.of())), seats.getOrDefault(run.id(), NOBODY)))
                .toList();
    }

    /** What some places are called. */
    public List<Names> named(List<UUID> places) {
        return places.stream().map(names::place).toList();
    }
}
