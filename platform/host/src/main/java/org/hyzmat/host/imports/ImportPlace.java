package org.hyzmat.host.imports;

import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hyzmat.host.web.Site;

/**
 * Where the pages of a module's imports are, and for what.
 *
 * @param path below the prefix of the module
 * @param site inside which work on files is counted
 * @param desks the kinds of lists by their ids, in the order in which the module names them
 */
record ImportPlace(String path, Supplier<Site> site, Map<String, ListDesk<?>> desks) {

    /** The address of the overview. */
    String at(Context ctx) {
        return ctx.contextPath() + path;
    }

    /** The address of an import. */
    String at(Context ctx, UUID run) {
        return at(ctx) + "/runs/" + run;
    }

    /** The kind of an import, absent when this version of the module has it no more. */
    Optional<ListDesk<?>> desk(Run run) {
        return Optional.ofNullable(desks.get(run.kind()));
    }
}
