package org.hyzmat.strongfamilies.score;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.IdSource;
import org.hyzmat.strongfamilies.curriculum.TimePoint;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** One transaction in which somebody writes scores of a group: one batch for each kind of change. */
record ScoreWriting(Handle handle, Actor actor, UUID group, TimePoint point, OffsetDateTime now) {

    private static final String UPDATE = """
            update score s
            set version = s.version + 1, taken_on = :takenOn, missing = :missing,
                points = case when :missing = '' then cast(:points as numeric(7, 2)) end,
                respondent = :respondent, written_at = :now, written_by = :writer
            where s.participant_id = :participant and s.scale_id = :scale and s.time_point_id = :point
                and <visible:s>
            """;
    private static final String DELETE = """
            delete from score s
            where s.participant_id = :participant and s.scale_id = :scale and s.time_point_id = :point
                and <visible:s>
            """;

    /** Writes what nobody else changed. */
    SavedScores write(List<ScoreChange> changes, Map<ScoreKey, StoredScore> current, IdSource ids) {
        ScoreInsert insert = new ScoreInsert(handle, actor, now, ScoreInsert.NO_IMPORT);
        List<ScoreChange> fresh = new ArrayList<>();
        List<ScoreChange> other = new ArrayList<>();
        List<ScoreChange> gone = new ArrayList<>();
        Set<ScoreKey> conflicts = new HashSet<>();
        for (ScoreChange change : changes) {
            boolean isThere = current.containsKey(change.cell());
            Score stored = isThere ? current.get(change.cell()).score() : Score.NONE;
            switch (change.against(stored)) {
                case WRITE -> (!isThere ? fresh : change.wanted().isSaid() ? other : gone).add(change);
                case CONFLICT -> conflicts.add(change.cell());
                case NOTHING -> {}
            }
        }
        int written = insert.add(added(fresh), ids) + run(UPDATE, other) + run(DELETE, gone);
        return new SavedScores(written, conflicts);
    }

    private int run(String sql, List<ScoreChange> changes) {
        PreparedBatch batch = handle.prepareBatch(sql);
        changes.forEach(change -> bound(batch, change).add());
        return IntStream.of(batch.execute()).sum();
    }

    private PreparedBatch bound(PreparedBatch batch, ScoreChange change) {
        Score score = change.wanted();
        return actor.visible()
                .on(batch)
                .bind("participant", change.cell().participant())
                .bind("scale", change.cell().scale())
                .bind("point", point.id())
                .bind("takenOn", score.takenOn())
                .bind("points", score.points())
                .bind("missing", score.isMissing() ? score.missing().name() : "")
                .bind("respondent", score.respondent())
                .bind("now", now)
                .bind("writer", actor.person());
    }

    private List<NewScore> added(List<ScoreChange> changes) {
        return changes.stream()
                .map(change -> new NewScore(group, point, change.cell(), change.wanted()))
                .toList();
    }
}
