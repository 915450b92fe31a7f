package org.hyzmat.independentliving.delivery;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.Visible;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All SQL about what coordinators must look after. */
public final class FollowUpRepository {

    private static final String FOLLOW_UP = """
            select f.id, f.agency_id, f.version, f.service_user_id, coalesce(l.label, '') as name, f.visit_id,
                v.planned_on, v.starts_at, f.kind, f.urgent, f.due_on,
                case when v.missed_reason = '' then 'NONE' else v.missed_reason end as missed_reason,
                v.condition_change, v.condition_words, v.observation,
                coalesce(v.recorded_by, f.created_by) as recorded_by, f.closed_at is not null as closed,
                coalesce(f.closed_at, f.created_at) as closed_at, coalesce(f.closed_by, f.created_by) as closed_by,
                f.result
            from follow_up f
            join visit v on v.id = f.visit_id and <visible:v>
            join service_user u on u.id = f.service_user_id and <visible:u>
            left join people.person_label l on l.person_id = u.person_id and <visible:l>
            """;

    private final Jdbi jdbi;

    public FollowUpRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A page of those that are open, the most pressing first, or of those that are closed, the latest first. */
    public Page<FollowUp> list(Visible visible, boolean open, int page) {
        String condition = open ? "f.closed_at is null" : "f.closed_at is not null";
        String order = open ? "f.urgent desc, f.due_on, f.id" : "f.closed_at desc, f.id";
        return jdbi.withHandle(handle -> {
            List<FollowUp> rows = visible.on(handle.createQuery(FOLLOW_UP + "where " + condition
                            + " and <visible:f> order by " + order + " limit :limit offset :offset"))
                    .bind("limit", Page.SIZE)
                    .bind("offset", Page.offset(page))
                    .map(ConstructorMapper.of(FollowUp.class))
                    .list();
            long total = visible.on(handle.createQuery(
                            "select count(*) from follow_up f where " + condition + " and <visible:f>"))
                    .mapTo(Long.class)
                    .one();
            return new Page<>(rows, page, Page.SIZE, total);
        });
    }

    public Optional<FollowUp> find(Visible visible, UUID id) {
        return jdbi.withHandle(handle -> visible.on(handle.createQuery(FOLLOW_UP + "where f.id = :id and <visible:f>"))
                .bind("id", id)
                .map(ConstructorMapper.of(FollowUp.class))
                .findOne());
    }

    /**
     * Notes what came of it.
     *
     * @return false if somebody else did so in between: nothing is changed then
     */
    public boolean close(FollowUp followUp, int version, String result, Stamp stamp) {
        return jdbi.withHandle(handle -> stamp.actor()
                        .visible()
                        .on(handle.createUpdate("""
                                update follow_up f
                                set version = f.version + 1, closed_at = :now, closed_by = :person, result = :result
                                where f.id = :id and f.version = :version and f.closed_at is null and <visible:f>
                                """))
                        .bind("now", stamp.at())
                        .bind("person", stamp.actor().person())
                        .bind("result", result)
                        .bind("id", followUp.id())
                        .bind("version", version)
                        .execute()
                == 1);
    }
}
