package org.hyzmat.strongfamilies.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.UUID;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Visible;
import org.hyzmat.strongfamilies.curriculum.CurriculumVersion;
import org.hyzmat.strongfamilies.group.Group;
import org.hyzmat.strongfamilies.group.GroupFamily;
import org.hyzmat.strongfamilies.session.Session;

/** Finds the record that an address names; one that is not there, or not for the reader, is not found. */
public final class Asked {

    private final Store store;

    public Asked(Store store) {
        this.store = store;
    }

    public Group group(Context ctx) {
        return group(ctx, RecordId.inPath(ctx, "group"));
    }

    public Group group(Context ctx, UUID id) {
        return store.groups().find(Visible.to(ctx), id).orElseThrow(NotFoundResponse::new);
    }

    public GroupFamily family(Context ctx, Group group) {
        return store.families()
                .find(Visible.to(ctx), group.id(), RecordId.inPath(ctx, "group-family"))
                .orElseThrow(NotFoundResponse::new);
    }

    public Session session(Context ctx) {
        return store.sessions()
                .find(Visible.to(ctx), RecordId.inPath(ctx, "session"))
                .orElseThrow(NotFoundResponse::new);
    }

    public CurriculumVersion curriculum(UUID id) {
        return store.curricula().find(id).orElseThrow(NotFoundResponse::new);
    }
}
