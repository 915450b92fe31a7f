package org.hyzmat.strongfamilies.score;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.IdSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Adds scores in one batch. Nothing is added about somebody who does not belong to the group.
 *
 * @param source the import that adds them, {@link #NO_IMPORT} where somebody typed them
 */
record ScoreInsert(Handle handle, Actor actor, OffsetDateTime now, UUID source) {

    static final UUID NO_IMPORT = new UUID(0, 0);

    private static final String INSERT = """
            insert into score (id, agency_id, service_id, created_at, created_by, group_id, group_family_id,
                participant_id, person_id, scale_id, time_point_id, time_point_number, taken_on, points, missing,
                respondent, written_at, written_by, import_id)
            select :id, p.agency_id, p.service_id, :now, :writer, p.group_id, p.group_family_id,
                p.id, p.person_id, :scale, :point, :number, :takenOn,
                case when :missing = '' then cast(:points as numeric(7, 2)) end, :missing, :respondent, :now, :writer,
                nullif(:source, cast('00000000-0000-0000-0000-000000000000' as uuid))
            from participant p
            where p.id = :participant and p.group_id = :group and <visible:p>
            """;

    /** Adds scores, and keeps their scales from being changed any more. */
    int add(List<NewScore> scores, IdSource ids) {
        PreparedBatch batch = handle.prepareBatch(INSERT);
        for (NewScore added : scores) {
            Score score = added.score();
            actor.visible()
                    .on(batch)
                    .bind("id", ids.next())
                    .bind("group", added.group())
                    .bind("participant", added.key().participant())
                    .bind("scale", added.key().scale())
                    .bind("point", added.point().id())
                    .bind("number", added.point().number())
                    .bind("takenOn", score.takenOn())
                    .bind("points", score.points())
                    .bind("missing", score.isMissing() ? score.missing().name() : "")
                    .bind("respondent", score.respondent())
                    .bind("now", now)
                    .bind("writer", actor.person())
                    .bind("source", source)
                    .add();
        }
        int added = IntStream.of(batch.execute()).sum();
        noteInUse(scores);
        return added;
    }

    private void noteInUse(List<NewScore> scores) {
        Object[] scales =
                scores.stream().map(each -> each.key().scale()).distinct().toArray();
        handle.createUpdate("update scale set in_use = true where id = any(:scales) and not in_use")
                .bindArray("scales", UUID.class, scales)
                .execute();
    }
}
