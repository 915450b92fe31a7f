package org.hyzmat.independentliving.outcome;

import java.util.List;
import java.util.UUID;
import org.hyzmat.independentliving.user.ServiceUser;
import org.hyzmat.independentliving.user.Support;
import org.hyzmat.independentliving.user.SupportChange;
import org.hyzmat.independentliving.user.SupportRepository;
import org.hyzmat.independentliving.user.UserExtension;
import org.hyzmat.independentliving.user.UserRepository;
import org.hyzmat.platform.Once;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.Visible;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The SQL that notes what became of support at home. */
public final class OutcomeRepository {

    private final Jdbi jdbi;
    private final List<UserExtension> listeners;

    /** Tells others in the same transaction. */
    public OutcomeRepository(Jdbi jdbi, List<UserExtension> listeners) {
        this.jdbi = jdbi;
        this.listeners = List.copyOf(listeners);
    }

    /**
     * Notes an outcome; nothing happens when the same form was handled already.
     *
     * @throws org.hyzmat.platform.InvalidInputException if it cannot have happened after what somebody else noted
     */
    public void add(Stamp stamp, ServiceUser user, UUID id, OutcomeDraft draft) {
        Once.create(jdbi, handle -> {
            Visible visible = stamp.actor().visible();
            UserRepository.lock(handle, visible, user.id());
            Support before = SupportRepository.find(handle, visible, user);
            if (before.find(id).isEmpty()) {
                draft.refuseAfter(before);
                insert(handle, stamp, user, id, draft);
                tell(handle, stamp, user, before);
            }
        });
    }

    private static void insert(Handle handle, Stamp stamp, ServiceUser user, UUID id, OutcomeDraft draft) {
        stamp.on(handle.createUpdate("""
                        insert into outcome (id, agency_id, service_id, created_at, created_by,
                            service_user_id, kind, happened_on, note)
                        values (:id, :agency, :service, :at, :by, :user, :kind, :happened, :note)
                        """), user.agencyId(), user.serviceId())
                .bind("id", id)
                .bind("user", user.id())
                .bind("kind", draft.kind().name())
                .bind("happened", draft.happenedOn())
                .bind("note", draft.note())
                .execute();
    }

    /**
     * Takes the latest outcome back.
     *
     * @return false if another one is the latest by now: nothing is taken back then
     */
    public boolean takeBack(Stamp stamp, ServiceUser user, UUID id) {
        return jdbi.inTransaction(handle -> {
            Visible visible = stamp.actor().visible();
            UserRepository.lock(handle, visible, user.id());
            Support before = SupportRepository.find(handle, visible, user);
            if (before.latest().filter(outcome -> outcome.id().equals(id)).isEmpty()) {
                return false;
            }
            visible.on(handle.createUpdate("delete from outcome o where o.id = :id and <visible:o>"))
                    .bind("id", id)
                    .execute();
            tell(handle, stamp, user, before);
            return true;
        });
    }

    private void tell(Handle handle, Stamp stamp, ServiceUser user, Support before) {
        Support now = SupportRepository.find(handle, stamp.actor().visible(), user);
        SupportChange change = new SupportChange(user, before, now, stamp.actor(), stamp.at());
        listeners.forEach(listener -> listener.supportChanged(handle, change));
    }
}
