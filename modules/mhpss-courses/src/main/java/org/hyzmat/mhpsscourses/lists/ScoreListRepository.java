package org.hyzmat.mhpsscourses.lists;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.mhpsscourses.result.Occasion;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.imports.ImportRun;
import org.jdbi.v3.core.Handle;

/** All SQL by which a list of tests is compared, written and taken back. */
final class ScoreListRepository {

    private final Handle handle;
    private final Actor actor;

    ScoreListRepository(Handle handle, Actor actor) {
        this.handle = handle;
        this.actor = actor;
    }

    /** Whose test of which occasion. */
    record Key(UUID enrolment, Occasion occasion) {}

    /** A test as it is stored. */
    record Stored(BigDecimal score, LocalDate day) {}

    /** The tests of a run. */
    Map<Key, Stored> of(UUID run) {
        Map<Key, Stored> stored = new HashMap<>();
        actor.visible()
                .on(handle.createQuery("""
                        select t.enrolment_id, t.occasion, t.score, t.taken_on
                        from test_score t
                        join enrolment e on e.id = t.enrolment_id and e.run_id = :run and <visible:e>
                        where <visible:t>
                        """))
                .bind("run", run)
                .map((row, context) -> Map.entry(
                        new Key(row.getObject("enrolment_id", UUID.class), Occasion.valueOf(row.getString("occasion"))),
                        new Stored(row.getBigDecimal("score"), row.getObject("taken_on", LocalDate.class))))
                .forEach(each -> stored.put(each.getKey(), each.getValue()));
        return stored;
    }

    /** Adds tests that come with an import. */
    void add(ImportRun run, IdSource ids, List<NewScores> fresh) {
        Stamp stamp = new Stamp(run.actor(), run.at());
        for (NewScores each : fresh) {
            for (NewScores.One test : each.scores()) {
                stamp.on(handle.createUpdate("""
                                insert into test_score (id, agency_id, created_at, created_by, enrolment_id, occasion,
                                    taken_on, score, import_id)
                                values (:id, :agency, :at, :by, :enrolment, :occasion, :day, :score, :import)
                                """))
                        .bind("id", ids.next())
                        .bind("enrolment", each.enrolment())
                        .bind("occasion", test.occasion())
                        .bind("day", test.day())
                        .bind("score", test.score())
                        .bind("import", run.id())
                        .execute();
            }
        }
    }

    /** Takes back what nobody changed and no certificate rests on; tells of how many people that were all tests. */
    long remove(ImportRun run) {
        List<UUID> people = actor.visible()
                .on(handle.createQuery("""
                        select t.enrolment_id
                        from test_score t
                        where t.import_id = :import and <visible:t>
                            and not exists (select 1 from certificate c where c.enrolment_id = t.enrolment_id)
                        group by t.enrolment_id
                        having max(t.version) = 1
                        """))
                .bind("import", run.id())
                .mapTo(UUID.class)
                .list();
        actor.visible()
                .on(handle.createUpdate("""
                        delete from test_score t
                        where t.import_id = :import and t.enrolment_id = any(:people) and <visible:t>
                        """))
                .bind("import", run.id())
                .bindArray("people", UUID.class, people.toArray())
                .execute();
        return people.size();
    }
}
