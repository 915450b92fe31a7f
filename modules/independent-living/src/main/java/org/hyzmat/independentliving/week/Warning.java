package org.hyzmat.independentliving.week;

import org.hyzmat.platform.Codes;

/** Something about a visit that may be meant, and should be looked at. */
public enum Warning {
    /** Whoever comes is somewhere else at the same time. */
    CLASH_WORKER,
    /** Somebody else comes at the same time. */
    CLASH_PERSON,
    /** Whoever is to come is away that day. */
    AWAY,
    /** Whoever is to come does not work here that day. */
    NOT_EMPLOYED,
    /** Whoever is to come is not trained for a task. */
    QUALIFICATION;

    /** The word by which texts name it. */
    public String code() {
        return Codes.of(this);
    }
}
