package org.hyzmat.strongfamilies.curriculum;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.Stamp;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

/** All SQL about when the families of a programme are asked. */
final class TimePointRepository {

    private final IdSource ids;

    TimePointRepository(IdSource ids) {
        this.ids = ids;
    }

    static List<TimePoint> ofVersion(Handle handle, UUID version) {
        return handle.createQuery("""
                        select id, number, anchor, offset_days, days_before, days_after, unconfirmed,
                            window_unconfirmed
                        from time_point
                        where curriculum_version_id = :version
                        order by number, id
                        """)
                .bind("version", version)
                .map(ConstructorMapper.of(TimePoint.class))
                .list();
    }

    /** Puts others in the place of the time points of a version that no group follows. */
    void replace(Handle handle, UUID version, List<TimePoint> points, Actor actor, OffsetDateTime now) {
        handle.createUpdate("delete from time_point where curriculum_version_id = :version")
                .bind("version", version)
                .execute();
        PreparedBatch batch = handle.prepareBatch("""
                insert into time_point (id, agency_id, created_at, created_by, curriculum_version_id, number, anchor,
                    offset_days, days_before, days_after, unconfirmed, window_unconfirmed)
                values (:id, :agency, :at, :by, :version, :number, :anchor,
                    :offset, :before, :after, :unconfirmed, :windowUnconfirmed)
                """);
        Stamp stamp = new Stamp(actor, now);
        for (TimePoint point : points) {
            stamp.on(batch)
                    .bind("id", ids.next())
                    .bind("version", version)
                    .bind("number", point.number())
                    .bind("anchor", point.anchor())
                    .bind("offset", point.offsetDays())
                    .bind("before", point.daysBefore())
                    .bind("after", point.daysAfter())
                    .bind("unconfirmed", point.unconfirmed())
                    .bind("windowUnconfirmed", point.windowUnconfirmed())
                    .add();
        }
        batch.execute();
    }
}
