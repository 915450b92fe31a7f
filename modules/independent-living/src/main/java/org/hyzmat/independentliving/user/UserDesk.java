package org.hyzmat.independentliving.user;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.UUID;
import org.hyzmat.independentliving.web.Office;
import org.hyzmat.platform.Visible;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.directory.Place;
import org.hyzmat.platform.directory.Service;
import org.hyzmat.platform.directory.WorkforceMember;

/** Finds the service user of whom a page is; one that is not there, or not for the reader, is not found. */
public final class UserDesk {

    private static final Names UNKNOWN = new Names("–", "–", "–");

    private final UserRepository users;
    private final OutcomeRepository outcomes;
    private final Directory directory;

    public UserDesk(Office office) {
        this.users = new UserRepository(office.jdbi());
        this.outcomes = new OutcomeRepository(office.jdbi());
        this.directory = office.directory();
    }

    /** Whom the address names. */
    public UserHead head(Context ctx) {
        try {
            return head(ctx, UUID.fromString(ctx.pathParam("service-user")));
        } catch (IllegalArgumentException noId) {
            throw new NotFoundResponse();
        }
    }

    /** The service user of an id. */
    public UserHead head(Context ctx, UUID id) {
        Visible visible = Visible.to(ctx);
        return users.find(visible, id).map(user -> head(visible, user)).orElseThrow(NotFoundResponse::new);
    }

    private UserHead head(Visible visible, ServiceUser user) {
        return new UserHead(
                user,
                outcomes.support(visible, user),
                directory.service(user.serviceId()).map(Service::names).orElse(UNKNOWN),
                directory.place(user.placeId()).map(Place::names).orElse(UNKNOWN),
                directory
                        .service(user.serviceId())
                        .filter(service -> service.sensitivity() == Service.Sensitivity.RESTRICTED)
                        .isPresent(),
                directory.workforce(user.agencyId()).stream()
                        .filter(member -> member.id().equals(user.coordinatorId()))
                        .map(WorkforceMember::name)
                        .findFirst()
                        .orElse(""));
    }
}
