package org.hyzmat.host.imports;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.UUID;
import org.hyzmat.platform.Actor;

/** Finds the import that a request is about. */
final class Runs {

    private Runs() {}

    /**
     * The import, as it really stands.
     *
     * @throws NotFoundResponse if the reader's agency has none of that id
     */
    static Run of(Context ctx, ImportFlow flow, ImportPlace place) {
        return flow.runs()
                .find(id(ctx), Actor.of(ctx).agency())
                .map(run -> flow.look(run, place.desk(run)))
                .orElseThrow(NotFoundResponse::new);
    }

    private static UUID id(Context ctx) {
        try {
            return UUID.fromString(ctx.pathParam("import"));
        } catch (IllegalArgumentException noId) {
            throw new NotFoundResponse();
        }
    }

    /** Whether the reader handed the file in, and may go on with it. */
    static boolean isOwn(Context ctx, Run run) {
        return run.person().equals(Actor.of(ctx).person());
    }

    /** Whether the reader may still do something with the file. */
    static boolean isOpen(Context ctx, ImportFlow flow, Run run) {
        return isOwn(ctx, run) && run.state().isOpen() && flow.files().has(run.id());
    }
}
