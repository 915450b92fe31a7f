package org.hyzmat.independentliving.visit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.independentliving.user.SupportChange;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.Visible;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All SQL that calls off visits when support has ended, and plans them again when that was wrong. */
final class EndedSupport {

    private final IdSource ids;

    EndedSupport(IdSource ids) {
        this.ids = ids;
    }

    void follow(Handle handle, SupportChange change) {
        for (Visit visit : ahead(handle, change)) {
            boolean lasts = change.now().lastsOn(visit.plannedOn());
            if (!lasts && visit.state() == VisitState.PLANNED) {
                become(handle, change, visit, ChangeKind.CANCELLED, VisitState.CANCELLED);
            } else if (lasts && visit.state() == VisitState.CANCELLED && isEndedBy(handle, change, visit)) {
                become(handle, change, visit, ChangeKind.RESTORED, VisitState.PLANNED);
            }
        }
    }

    private static List<Visit> ahead(Handle handle, SupportChange change) {
        return visible(change)
                .on(handle.createQuery(VisitRepository.VISIT + """
                        where v.service_user_id = :user and v.state in ('PLANNED', 'CANCELLED') and <visible:v>
                        order by v.planned_on, v.id
                        """))
                .bind("user", change.user().id())
                .map(ConstructorMapper.of(Visit.class))
                .list();
    }

    /** Whether support had ended on its day, and nobody called it off before for another reason. */
    private static boolean isEndedBy(Handle handle, SupportChange change, Visit visit) {
        Optional<String> last = visible(change)
                .on(handle.createQuery("""
                        select c.becomes from visit_change c
                        where c.visit_id = :visit and <visible:c>
                        order by c.created_at desc, c.id desc
                        limit 1
                        """))
                .bind("visit", visit.id())
                .mapTo(String.class)
                .findOne();
        return !change.before().lastsOn(visit.plannedOn())
                && last.filter(facts -> Facts.read(facts).values().containsKey("ended"))
                        .isPresent();
    }

    private void become(Handle handle, SupportChange change, Visit visit, ChangeKind kind, VisitState state) {
        boolean isOver = state == VisitState.CANCELLED;
        visible(change)
                .on(handle.createUpdate("""
                        update visit v
                        set version = v.version + 1, state = :state
                        where v.id = :id and v.version = :version and <visible:v>
                        """))
                .bind("state", state)
                .bind("id", visit.id())
                .bind("version", visit.version())
                .execute();
        Facts was = Facts.NONE.and("state", visit.state().code());
        Facts becomes = Facts.NONE.and("state", state.code());
        UUID id = ids.next();
        VisitWriter.note(
                handle,
                visit,
                new VisitForm(id, visit.version(), change.actor(), change.at()),
                new VisitWriter.Act(kind, was, isOver ? becomes.and("ended", "yes") : becomes));
    }

    private static Visible visible(SupportChange change) {
        return change.actor().visible();
    }
}
