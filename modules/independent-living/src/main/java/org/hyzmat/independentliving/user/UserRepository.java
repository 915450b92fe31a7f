package org.hyzmat.independentliving.user;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.Visible;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All SQL about service users. */
public final class UserRepository {

    private static final String OF_FILTER = """
            from service_user u
            left join people.person_label l on l.person_id = u.person_id and <visible:l>
            left join outcome o on o.service_user_id = u.id and <visible:o> and not exists (
                select 1 from outcome n
                where n.service_user_id = u.id and <visible:n>
                    and (n.happened_on > o.happened_on or n.happened_on = o.happened_on
                        and (n.created_at > o.created_at or n.created_at = o.created_at and n.id > o.id)))
            where <visible:u> and (:all or :present = (coalesce(o.kind, 'AT_HOME') in ('AT_HOME', 'RETURNED')))
            """;

    private final Jdbi jdbi;

    public UserRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A page of the list, in the Turkmen order of names. */
    public Page<UserRow> list(Visible visible, UserState state, int page) {
        return jdbi.withHandle(handle -> {
            List<UserRow> rows = visible.on(handle.createQuery("""
                            select u.id, coalesce(l.label, '') as name, u.agency_id, u.service_id, u.place_id,
                                u.coordinator_id, u.started_on, u.placement_risk,
                                coalesce(o.kind, 'AT_HOME') as outcome,
                                coalesce(o.happened_on, u.started_on) as outcome_on
                            """ + OF_FILTER + """
                            order by case when l.sort_key is null then 1 else 0 end, l.sort_key, u.started_on, u.id
                            limit :limit offset :offset
                            """))
                    .bind("all", state == UserState.ALL)
                    .bind("present", state == UserState.PRESENT)
                    .bind("limit", Page.SIZE)
                    .bind("offset", Page.offset(page))
                    .map(ConstructorMapper.of(UserRow.class))
                    .list();
            return new Page<>(rows, page, Page.SIZE, count(handle, visible, state));
        });
    }

    private static long count(Handle handle, Visible visible, UserState state) {
        return visible.on(handle.createQuery("select count(*) " + OF_FILTER))
                .bind("all", state == UserState.ALL)
                .bind("present", state == UserState.PRESENT)
                .mapTo(Long.class)
                .one();
    }

    /** The service user of an id. */
    public Optional<ServiceUser> find(Visible visible, UUID id) {
        return jdbi.withHandle(handle -> find(handle, visible, id));
    }

    /** The service user of an id, in a running transaction. */
    public static Optional<ServiceUser> find(Handle handle, Visible visible, UUID id) {
        return visible.on(handle.createQuery("select " + ServiceUser.COLUMNS + """
                        from service_user u
                        left join people.person_label l on l.person_id = u.person_id and <visible:l>
                        where u.id = :id and <visible:u>
                        """))
                .bind("id", id)
                .map((row, context) -> ServiceUser.map(row))
                .findOne();
    }
}
