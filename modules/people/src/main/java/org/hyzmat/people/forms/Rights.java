package org.hyzmat.people.forms;

import io.javalin.http.Context;
import org.hyzmat.platform.Actor;

/** What a page offers to the person who reads it. */
public final class Rights {

    /** The permission without which nothing of this module is told to anybody. */
    public static final String READ = "people.person-read";

    private static final String EDIT = "people.person-edit";

    private Rights() {}

    /** Whether to offer what changes something. */
    public static boolean mayEdit(Context ctx) {
        return Actor.of(ctx).may(EDIT);
    }
}
