package org.hyzmat.independentliving.user;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.platform.Visible;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The SQL that says when somebody is supported. */
public final class SupportRepository {

    private final Jdbi jdbi;

    public SupportRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** When somebody is supported. */
    public Support find(Visible visible, ServiceUser user) {
        return jdbi.withHandle(handle -> find(handle, visible, user));
    }

    /** When somebody is supported, in a running transaction. */
    public static Support find(Handle handle, Visible visible, ServiceUser user) {
        return new Support(user.startedOn(), outcomes(handle, visible, List.of(user.id())));
    }

    /** The outcomes of several service users in a running transaction; who has none is missing. */
    public static Map<UUID, List<Outcome>> ofUsers(Handle handle, Visible visible, Collection<UUID> users) {
        return outcomes(handle, visible, users).stream().collect(groupingBy(Outcome::serviceUserId));
    }

    private static List<Outcome> outcomes(Handle handle, Visible visible, Collection<UUID> users) {
        return visible.on(handle.createQuery("""
                        select o.id, o.service_user_id, o.kind, o.happened_on, o.note, o.created_at, o.created_by
                        from outcome o
                        where o.service_user_id = any(:users) and <visible:o>
                        order by o.happened_on, o.created_at, o.id
                        """))
                .bindArray("users", UUID.class, users.toArray())
                .map(ConstructorMapper.of(Outcome.class))
                .list();
    }
}
