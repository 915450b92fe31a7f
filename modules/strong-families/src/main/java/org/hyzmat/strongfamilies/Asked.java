package org.hyzmat.strongfamilies;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.UUID;
import org.hyzmat.platform.Visible;
import org.hyzmat.strongfamilies.curriculum.CurriculumVersion;
import org.hyzmat.strongfamilies.group.Group;
import org.hyzmat.strongfamilies.group.GroupFamily;
import org.hyzmat.strongfamilies.group.Ids;
import org.hyzmat.strongfamilies.session.Session;

/** Finds the record that an address names; one that is not there, or not for the reader, is not found. */
final class Asked {

    private final Store store;

    Asked(Store store) {
        this.store = store;
    }

    Group group(Context ctx) {
        return group(ctx, id(ctx, "group"));
    }

    Group group(Context ctx, UUID id) {
        return store.groups().find(Visible.to(ctx), id).orElseThrow(NotFoundResponse::new);
    }

    GroupFamily family(Context ctx, Group group) {
        return store.families()
                .find(Visible.to(ctx), group.id(), id(ctx, "group-family"))
                .orElseThrow(NotFoundResponse::new);
    }

    Session session(Context ctx) {
        return store.sessions().find(Visible.to(ctx), id(ctx, "session")).orElseThrow(NotFoundResponse::new);
    }

    CurriculumVersion curriculum(UUID id) {
        return store.curricula().find(id).orElseThrow(NotFoundResponse::new);
    }

    UUID id(Context ctx, String record) {
        return Ids.of(ctx.pathParam(record)).orElseThrow(NotFoundResponse::new);
    }
}
