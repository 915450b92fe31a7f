package org.hyzmat.independentliving.web;

import io.javalin.security.RouteRole;
import java.util.Locale;
import org.hyzmat.platform.Actor;

/** Who may do what in this module. */
public enum Permission implements RouteRole {
    USER_READ,
    USER_EDIT,
    ASSESSMENT_EDIT,
    PLAN_EDIT,
    CATALOGUE_EDIT,
    VISIT_PLAN,
    VISIT_RECORD,
    VOLUME_READ,
    REPORT_READ;

    /** Whether a person holds it, for what a page offers; the host has decided on the page itself. */
    public boolean heldBy(Actor actor) {
        return actor.may("independent-living." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
