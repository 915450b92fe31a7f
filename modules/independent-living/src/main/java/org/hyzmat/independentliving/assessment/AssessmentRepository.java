package org.hyzmat.independentliving.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.independentliving.user.ServiceUser;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.Visible;

/**
 * All assessments of one kind.
 *
 * @param <A> what is answered
 */
interface AssessmentRepository<A> {

    /** Those of a service user, the earliest first. */
    List<Recorded<A>> ofUser(Visible visible, UUID user);

    /** The one of an id. */
    Optional<Recorded<A>> find(Visible visible, UUID id);

    /** Adds one; nothing happens when the same form was handled already. */
    void add(Stamp stamp, ServiceUser user, UUID id, Occasion occasion, A answers);

    /** Corrects one unless somebody else did in between: then false. */
    boolean change(Visible visible, UUID id, int version, Occasion occasion, A answers);
}
