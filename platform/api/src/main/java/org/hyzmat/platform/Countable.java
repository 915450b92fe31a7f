package org.hyzmat.platform;

import io.javalin.http.Context;
import java.util.Collection;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * The records that count in the figures one person may read, as a condition on a statement that makes figures.
 *
 * <p>Somebody with {@link Scope#FIGURES} sees no record and yet reads figures about all of them. A statement for such
 * figures says {@code <counted:t>} where any other says {@code <visible:t>}, and this class supplies the values. It is
 * the same statement for every reader: whoever sees records counts those they see.
 *
 * <pre>{@code
 * Countable.by(ctx).on(handle.createQuery("""
 *         select g.place_id, count(*) as families
 *         from family_group g
 *         join group_family f on f.group_id = g.id
 *         where <counted:g> and <counted:f>
 *         group by g.place_id
 *         """))
 * }</pre>
 *
 * <p>The host lets such a statement past only if it selects, and if every list of columns in it holds nothing but
 * {@code count}, {@code sum}, {@code avg}, {@code stddev…} and {@code var…} of whatever is wanted, columns that
 * {@code module.yaml} declares under {@code figures} of the record, the columns with its agency and its service, and
 * columns of tables that are not personal. Lists after {@code exists}, {@code in}, {@code any} and {@code all} are not
 * seen by anybody and may hold what they like. Values made for {@link Visible} do not fit such a statement, nor these
 * any other: Jdbi then says that a value is missing.
 *
 * <p>Services stay those the person is admitted to: a restricted service adds nothing to the figures of others. What
 * this does not do: it does not keep a module from counting one person by a narrow {@code where}, from declaring a
 * column that names somebody, or from printing a small number. Numbers go through
 * {@code Figures} before anybody reads them.
 *
 * @since 1.1
 */
public final class Countable {

    private final Actor actor;

    Countable(Actor actor) {
        this.actor = actor;
    }

    /**
     * What counts in figures for the actor of a request.
     *
     * @param ctx a request that the host passed to a module
     * @return the condition
     */
    public static Countable by(Context ctx) {
        return Actor.of(ctx).countable();
    }

    /**
     * Binds the values of the condition to a statement.
     *
     * @param <S> the kind of statement
     * @param statement a statement that says {@code <counted:…>}
     * @return the same statement
     */
    public <S extends SqlStatement<S>> S on(S statement) {
        return statement
                .bindArray("counted_agencies", UUID.class, ids(actor.counted()))
                .bindArray("counted_teams", UUID.class, ids(actor.teams()))
                .bindArray("counted_services", UUID.class, ids(actor.services()))
                .bindArray("counted_owners", UUID.class, ids(actor.owners()))
                .bindArray("counted_home", UUID.class, actor.agency());
    }

    private static Object[] ids(Collection<UUID> ids) {
        return ids.toArray();
    }
}
