package org.hyzmat.mhpsscourses.join;

import java.util.Set;
import java.util.UUID;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Scope;

/** Who enrols on behalf of the agency that gives a run: it sees that agency’s list, of which nothing is shown. */
final class Deputy {

    private Deputy() {}

    /** Somebody who asks from outside, as they count the places of an agency’s run. */
    static Actor of(Actor outsider, UUID agency) {
        return new Actor(
                outsider.person(), outsider.name(), agency, Set.of(agency), Set.of(), Set.of(), Set.of(), Scope.AGENCY);
    }
}
