package org.hyzmat.independentliving.user;

import java.util.List;
import org.hyzmat.independentliving.month.MonthLock;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.Visible;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Changes what is known of a service user, with everything that follows from another beginning. */
public final class UserCorrection {

    private final Jdbi jdbi;
    private final BeginningRepository beginnings;
    private final List<UserExtension> listeners;

    /** Tells others in the same transaction. */
    public UserCorrection(Jdbi jdbi, IdSource ids, List<UserExtension> listeners) {
        this.jdbi = jdbi;
        this.beginnings = new BeginningRepository(jdbi, ids);
        this.listeners = List.copyOf(listeners);
    }

    /**
     * Changes somebody unless somebody else did in between: then false.
     *
     * @param user as stored before
     * @throws org.hyzmat.platform.InvalidInputException if another beginning contradicts other records
     */
    public boolean change(Stamp stamp, ServiceUser user, int version, UserDraft draft) {
        MonthLock.prepare(jdbi, user.agencyId());
        return jdbi.inTransaction(handle -> {
            Visible visible = stamp.actor().visible();
            UserRepository.lock(handle, visible, user.id());
            Support before = SupportRepository.find(handle, visible, user);
            if (!UserRepository.change(handle, visible, user.id(), version, draft)) {
                return false;
            }
            if (!Beginning.of(user).equals(draft.beginning())) {
                beginnings.note(handle, stamp, user);
                tell(handle, stamp, user, before);
                ServiceMove.move(handle, visible, user.id(), draft.beginning().service());
                BeginningRepository.check(handle, visible, user, draft.beginning());
            }
            return true;
        });
    }

    private void tell(Handle handle, Stamp stamp, ServiceUser user, Support before) {
        Visible visible = stamp.actor().visible();
        ServiceUser changed = UserRepository.find(handle, visible, user.id()).orElseThrow();
        Support now = SupportRepository.find(handle, visible, changed);
        SupportChange change = new SupportChange(user, before, now, stamp.actor(), stamp.at());
        listeners.forEach(listener -> listener.supportChanged(handle, change));
    }
}
