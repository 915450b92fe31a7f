package org.hyzmat.platform;

import io.javalin.http.Context;
import java.util.Collection;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * The records one person may see, as a condition on a statement.
 *
 * <p>A statement that names a personal record table (declared under {@code records} in {@code module.yaml}) says
 * {@code <visible:t>} in its {@code where} or {@code on}, where {@code t} is the table or its alias, once for each
 * time it names such a table; the host writes the condition from the declared columns and refuses a statement
 * without it. This class supplies the values:
 *
 * <pre>{@code
 * visible.on(handle.createQuery("""
 *         select g.id, g.name from family_group g
 *         where g.id = :id and <visible:g>
 *         """)).bind("id", id)
 * }</pre>
 *
 * <p>The values of an {@code insert … values} need no condition: nothing is read.
 *
 * @since 1.0
 */
public final class Visible {

    private final Actor actor;

    Visible(Actor actor) {
        this.actor = actor;
    }

    /**
     * What the actor of a request may see.
     *
     * @param ctx a request that the host passed to a module
     * @return the condition
     */
    public static Visible to(Context ctx) {
        return Actor.of(ctx).visible();
    }

    /**
     * Binds the values of the condition to a statement.
     *
     * @param <S> the kind of statement
     * @param statement a statement that says {@code <visible:…>}
     * @return the same statement
     */
    public <S extends SqlStatement<S>> S on(S statement) {
        return statement
                .bindArray("visible_agencies", UUID.class, ids(actor.agencies()))
                .bindArray("visible_teams", UUID.class, ids(actor.teams()))
                .bindArray("visible_services", UUID.class, ids(actor.services()))
                .bindArray("visible_owners", UUID.class, ids(actor.owners()))
                .bindArray("visible_home", UUID.class, actor.agency());
    }

    private static Object[] ids(Collection<UUID> ids) {
        return ids.toArray();
    }
}
