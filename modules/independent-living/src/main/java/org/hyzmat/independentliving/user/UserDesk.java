package org.hyzmat.independentliving.user;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.UUID;
import org.hyzmat.independentliving.web.Permission;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.office.Office;

/** Finds the service user of whom a page is; one that is not there, or not for the reader, is not found. */
public final class UserDesk {

    private final UserRepository users;
    private final SupportRepository support;
    private final DirectoryNames names;

    public UserDesk(Office office) {
        this.users = new UserRepository(office.jdbi());
        this.support = new SupportRepository(office.jdbi());
        this.names = new DirectoryNames(office.directory());
    }

    /** Whom the address names. */
    public UserHead head(Context ctx) {
        return head(ctx, RecordId.inPath(ctx, "service-user"));
    }

    /** The service user of an id. */
    public UserHead head(Context ctx, UUID id) {
        Actor actor = Actor.of(ctx);
        return users.find(actor.visible(), id).map(user -> head(actor, user)).orElseThrow(NotFoundResponse::new);
    }

    private UserHead head(Actor actor, ServiceUser user) {
        return new UserHead(
                user,
                support.find(actor.visible(), user),
                names.service(user.serviceId()),
                names.place(user.placeId()),
                names.isRestricted(user.serviceId()),
                names.colleague(user.agencyId(), user.coordinatorId()),
                Permission.ASSESSMENT_READ.heldBy(actor));
    }
}
