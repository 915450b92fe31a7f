package org.hyzmat.independentliving.user;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * By which service and from which day on somebody is supported.
 *
 * @param service the id of the service
 * @param startedOn the first day
 * @param age the age on that day, {@link #NO_AGE} where the birth is not known
 */
public record Beginning(UUID service, LocalDate startedOn, int age) {

    /** Stands for an age that is not known. */
    public static final int NO_AGE = -1;

    static Beginning of(ServiceUser user) {
        return new Beginning(user.serviceId(), user.startedOn(), user.startedAge());
    }

    OptionalInt knownAge() {
        return age == NO_AGE ? OptionalInt.empty() : OptionalInt.of(age);
    }
}
