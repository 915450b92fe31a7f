package org.hyzmat.independentliving.user;

import io.javalin.http.Context;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What another area of the module adds to the pages of service users, and does when their support changes. */
public interface UserExtension {

    /** Parts above the list of all service users. */
    default List<Part> aboveList(Context ctx) {
        return List.of();
    }

    /** Parts of the overview of one service user. */
    default List<Part> onOverview(Context ctx, UserHead head) {
        return List.of();
    }

    /** Called in the transaction in which an outcome is noted or taken back, or the first day corrected. */
    default void supportChanged(Handle handle, SupportChange change) {}
}
