package org.hyzmat.mhpsscourses.lists;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.mhpsscourses.enrolment.EnrolmentRepository;
import org.hyzmat.mhpsscourses.learner.Learner;
import org.hyzmat.mhpsscourses.learner.LearnerRepository;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.imports.ImportRun;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** All SQL by which a list of participants is compared, marked and taken back. */
final class ParticipantListRepository {

    private static final String STILL_USED = "23503";
    private static final String POINT = "participant";

    private final Handle handle;
    private final Actor actor;
    private final Map<UUID, Boolean> needs = new HashMap<>();

    ParticipantListRepository(Handle handle, Actor actor) {
        this.handle = handle;
        this.actor = actor;
    }

    /** The learners whose names meet in some keys, by these. */
    Map<String, List<Learner>> named(Collection<String> keys) {
        return LearnerRepository.folded(handle, actor.visible(), keys).stream()
                .collect(Collectors.groupingBy(learner -> ParticipantRow.key(learner.name())));
    }

    List<Names> missing(UUID course, UUID learner) {
        boolean hasNeeds = needs.computeIfAbsent(course, id -> EnrolmentRepository.hasNeeds(handle, id));
        return !hasNeeds ? List.of() : EnrolmentRepository.missing(handle, actor.visible(), course, learner);
    }

    /** Marks what an import added. */
    void mark(ImportRun run, List<NewParticipant> added) {
        Object[] learners = added.stream()
                .filter(NewParticipant::isNew)
                .map(NewParticipant::learner)
                .toArray();
        actor.visible()
                .on(handle.createUpdate("""
                        update learner l set import_id = :import where l.id = any(:ids) and <visible:l>
                        """))
                .bind("import", run.id())
                .bindArray("ids", UUID.class, learners)
                .execute();
        actor.visible()
                .on(handle.createUpdate("""
                        update enrolment e set import_id = :import where e.id = any(:ids) and <visible:e>
                        """))
                .bind("import", run.id())
                .bindArray(
                        "ids",
                        UUID.class,
                        added.stream().map(NewParticipant::enrolment).toArray())
                .execute();
    }

    /** Takes back what nobody changed or used since; tells how many people that were. */
    long remove(ImportRun run) {
        long removed =
                actor.visible().on(handle.createQuery("""
                        select e.id from enrolment e
                        where e.import_id = :import and e.version = 1 and <visible:e>
                        order by e.id
                        """)).bind("import", run.id()).mapTo(UUID.class).list().stream()
                        .filter(this::removed)
                        .count();
        actor.visible().on(handle.createUpdate("""
                        delete from learner l
                        where l.import_id = :import and l.version = 1 and <visible:l>
                            and not exists (select 1 from enrolment e where e.learner_id = l.id and <visible:e>)
                        """)).bind("import", run.id()).execute();
        return removed;
    }

    /** Attendance, scores and certificates refer to an enrolment, which stays then. */
    private boolean removed(UUID enrolment) {
        handle.savepoint(POINT);
        try {
            actor.visible()
                    .on(handle.createUpdate("delete from enrolment e where e.id = :id and <visible:e>"))
                    .bind("id", enrolment)
                    .execute();
            handle.releaseSavepoint(POINT);
            return true;
        } catch (UnableToExecuteStatementException refused) {
            if (refused.getCause() instanceof SQLException cause && STILL_USED.equals(cause.getSQLState())) {
                handle.rollbackToSavepoint(POINT);
                return false;
            }
            throw refused;
        }
    }
}
