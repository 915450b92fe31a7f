package org.hyzmat.strongfamilies.score;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.Visible;
import org.hyzmat.strongfamilies.curriculum.TimePoint;
import org.hyzmat.strongfamilies.instrument.Respondent;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** All SQL about scores. */
public final class ScoreRepository {

    private final Jdbi jdbi;
    private final IdSource ids;

    public ScoreRepository(Jdbi jdbi, IdSource ids) {
        this.jdbi = jdbi;
        this.ids = ids;
    }

    /** The scores of a group at a time point. */
    public Map<ScoreKey, StoredScore> atTimePoint(Visible visible, UUID group, UUID timePoint) {
        return jdbi.withHandle(handle -> atTimePoint(handle, visible, group, timePoint));
    }

    private static Map<ScoreKey, StoredScore> atTimePoint(Handle handle, Visible visible, UUID group, UUID timePoint) {
        return visible.on(handle.createQuery("""
                        select s.participant_id, s.scale_id, s.points, s.missing, s.taken_on, s.respondent,
                            s.written_by, s.written_at
                        from score s
                        where s.group_id = :group and s.time_point_id = :point and <visible:s>
                        """))
                .bind("group", group)
                .bind("point", timePoint)
                .map((row, context) -> stored(row))
                .collect(Collectors.toMap(StoredScore::cell, Function.identity()));
    }

    private static StoredScore stored(ResultSet row) throws SQLException {
        Missing missing = Missing.stored(row.getString("missing"));
        BigDecimal points = missing == Missing.NOT ? row.getBigDecimal("points") : BigDecimal.ZERO;
        Score score = new Score(
                points,
                missing,
                row.getObject("taken_on", LocalDate.class),
                Respondent.valueOf(row.getString("respondent")));
        return new StoredScore(
                new ScoreKey(row.getObject("participant_id", UUID.class), row.getObject("scale_id", UUID.class)),
                score,
                row.getObject("written_by", UUID.class),
                row.getObject("written_at", OffsetDateTime.class));
    }

    /**
     * All scores of some groups by some scales, in no order: one read however many groups there are.
     *
     * @param scales by which scales, none for all of them
     */
    public List<ReportedScore> ofGroups(Visible visible, Collection<UUID> groups, Collection<UUID> scales) {
        return jdbi.withHandle(handle -> visible.on(handle.createQuery("""
                        select s.person_id, s.participant_id, s.group_family_id, s.group_id, s.scale_id,
                            s.time_point_number, s.points, s.missing
                        from score s
                        where s.group_id = any(:groups) and (:all or s.scale_id = any(:scales)) and <visible:s>
                        """))
                .bindArray("groups", UUID.class, groups.toArray())
                .bindArray("scales", UUID.class, scales.toArray())
                .bind("all", scales.isEmpty())
                .map((row, context) -> reported(row))
                .list());
    }

    private static ReportedScore reported(ResultSet row) throws SQLException {
        Missing missing = Missing.stored(row.getString(8));
        return new ReportedScore(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getObject(4, UUID.class),
                row.getObject(5, UUID.class),
                row.getInt(6),
                missing == Missing.NOT ? row.getDouble(7) : Double.NaN,
                missing);
    }

    /**
     * Writes the scores that a form changes, all or none, but for those that somebody else changed in between.
     * Nothing is written about somebody who does not belong to the group.
     */
    public SavedScores save(Actor actor, UUID group, TimePoint point, ScoreDraft draft, OffsetDateTime now) {
        return jdbi.inTransaction(handle -> {
            if (!lock(handle, actor.visible(), group)) {
                return new SavedScores(0, Set.of());
            }
            Map<ScoreKey, StoredScore> current = atTimePoint(handle, actor.visible(), group, point.id());
            ScoreWriting writing = new ScoreWriting(handle, actor, group, point, now);
            return writing.write(draft.changes(), current, ids);
        });
    }

    /** Whether the group is still there; who writes scores of it at the same time waits. */
    static boolean lock(Handle handle, Visible visible, UUID group) {
        return visible.on(handle.createQuery(
                        "select g.id from family_group g where g.id = :id and <visible:g> for update"))
                .bind("id", group)
                .mapTo(UUID.class)
                .findOne()
                .isPresent();
    }
}
