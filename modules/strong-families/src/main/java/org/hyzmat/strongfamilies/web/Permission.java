package org.hyzmat.strongfamilies.web;

import io.javalin.security.RouteRole;
import java.util.Locale;
import org.hyzmat.platform.Actor;

/** Who may do what in this module. */
public enum Permission implements RouteRole {
    GROUP_READ,
    GROUP_EDIT,
    ATTENDANCE_MARK,
    CURRICULUM_EDIT,
    SCORE_READ,
    SCORE_EDIT,
    INSTRUMENT_EDIT,
    REPORT_READ;

    /** Whether a person holds it, for what a page offers; the host has decided on the page itself. */
    public boolean heldBy(Actor actor) {
        return actor.may("strong-families." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
