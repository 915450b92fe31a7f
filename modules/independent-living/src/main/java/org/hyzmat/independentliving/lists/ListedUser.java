package org.hyzmat.independentliving.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hyzmat.independentliving.user.Outcome;
import org.hyzmat.independentliving.user.Support;

/**
 * A service user as a row of a file names one.
 *
 * @param name family name, then given name; empty where the register of people does not say
 */
record ListedUser(UUID id, UUID agencyId, UUID serviceId, LocalDate startedOn, String name) {

    Support support(List<Outcome> outcomes) {
        return new Support(startedOn, outcomes);
    }
}
