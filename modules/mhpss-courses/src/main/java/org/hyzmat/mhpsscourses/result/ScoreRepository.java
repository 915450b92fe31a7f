package org.hyzmat.mhpsscourses.result;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.Visible;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** All SQL that writes tests. */
final class ScoreRepository {

    private final Jdbi jdbi;
    private final IdSource ids;

    ScoreRepository(Jdbi jdbi, IdSource ids) {
        this.jdbi = jdbi;
        this.ids = ids;
    }

    /**
     * Writes the scores that a form changes, but for those that somebody else changed in between.
     *
     * @return of those the scores that stand there
     */
    Map<ScoreKey, BigDecimal> save(Stamp stamp, UUID run, ScoreDraft draft) {
        return jdbi.inTransaction(handle -> {
            lock(handle, run);
            Map<ScoreKey, BigDecimal> current = current(handle, stamp.actor().visible(), run);
            Map<ScoreKey, BigDecimal> conflicts = new HashMap<>();
            draft.changes().forEach((key, change) -> {
                BigDecimal stored = current.getOrDefault(key, Standing.NONE);
                if (change.conflictsWith(stored)) {
                    conflicts.put(key, stored);
                } else if (change.isToBeWrittenOver(stored)) {
                    write(handle, stamp, key, change, draft.takenOn());
                }
            });
            return conflicts;
        });
    }

    private static void lock(Handle handle, UUID run) {
        handle.createQuery("select r.id from course_run r where r.id = :run for update")
                .bind("run", run)
                .mapTo(UUID.class)
                .list();
    }

    private static Map<ScoreKey, BigDecimal> current(Handle handle, Visible visible, UUID run) {
        return visible.on(handle.createQuery("""
                        select t.enrolment_id, t.occasion, t.score
                        from test_score t
                        join enrolment e on e.id = t.enrolment_id and e.run_id = :run and <visible:e>
                        where <visible:t>
                        """))
                .bind("run", run)
                .map((row, context) -> Map.entry(
                        new ScoreKey(
                                row.getObject("enrolment_id", UUID.class), Occasion.valueOf(row.getString("occasion"))),
                        row.getBigDecimal("score")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void write(Handle handle, Stamp stamp, ScoreKey key, ScoreChange change, Map<Occasion, LocalDate> takenOn) {
        if (change.wanted().signum() < 0) {
            remove(handle, stamp.actor().visible(), key);
        } else if (change.loaded().signum() < 0) {
            add(handle, stamp, key, change.wanted(), takenOn.get(key.occasion()));
        } else {
            change(handle, stamp.actor().visible(), key, change.wanted(), takenOn.get(key.occasion()));
        }
    }

    private void add(Handle handle, Stamp stamp, ScoreKey key, BigDecimal score, LocalDate day) {
        stamp.on(handle.createUpdate("""
                        insert into test_score (id, agency_id, created_at, created_by, enrolment_id, occasion, taken_on,
                            score)
                        values (:id, :agency, :at, :by, :enrolment, :occasion, :day, :score)
                        """))
                .bind("id", ids.next())
                .bind("enrolment", key.enrolment())
                .bind("occasion", key.occasion())
                .bind("day", day)
                .bind("score", score)
                .execute();
    }

    private static void change(Handle handle, Visible visible, ScoreKey key, BigDecimal score, LocalDate day) {
        visible.on(handle.createUpdate("""
                        update test_score t
                        set version = t.version + 1, score = :score, taken_on = :day
                        where t.enrolment_id = :enrolment and t.occasion = :occasion and <visible:t>
                        """))
                .bind("score", score)
                .bind("day", day)
                .bind("enrolment", key.enrolment())
                .bind("occasion", key.occasion())
                .execute();
    }

    private static void remove(Handle handle, Visible visible, ScoreKey key) {
        visible.on(handle.createUpdate("""
                        delete from test_score t
                        where t.enrolment_id = :enrolment and t.occasion = :occasion and <visible:t>
                        """))
                .bind("enrolment", key.enrolment())
                .bind("occasion", key.occasion())
                .execute();
    }
}
