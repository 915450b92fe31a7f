package org.hyzmat.independentliving.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hyzmat.independentliving.user.ServiceUser;
import org.hyzmat.platform.Once;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.Visible;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * All SQL about assessments of one kind; what is in the columns of the kind is known by its table.
 *
 * @param <A> what is answered
 */
final class AssessmentRepository<A> {

    private final Jdbi jdbi;
    private final AssessmentTable<A> table;

    AssessmentRepository(Jdbi jdbi, AssessmentTable<A> table) {
        this.jdbi = jdbi;
        this.table = table;
    }

    /** Those of a service user that hold, the earliest first. */
    List<Recorded<A>> ofUser(Visible visible, UUID user) {
        return ofUser(visible, user, "a.removed_at is null");
    }

    /** Those of a service user that were removed, the earliest first. */
    List<Recorded<A>> removedOfUser(Visible visible, UUID user) {
        return ofUser(visible, user, "a.removed_at is not null");
    }

    private List<Recorded<A>> ofUser(Visible visible, UUID user, String wanted) {
        return jdbi.withHandle(handle -> visible.on(handle.createQuery(select() + """
                        where a.service_user_id = :user and %s and <visible:a>
                        order by a.assessed_on, a.created_at, a.id
                        """.formatted(wanted)))
                .bind("user", user)
                .map((row, context) -> map(row))
                .list());
    }

    /** The one of an id, also when it was removed. */
    Optional<Recorded<A>> find(Visible visible, UUID id) {
        return jdbi.withHandle(handle -> visible.on(handle.createQuery(select() + "where a.id = :id and <visible:a>"))
                .bind("id", id)
                .map((row, context) -> map(row))
                .findOne());
    }

    private String select() {
        return """
                select a.id, a.service_user_id, a.version, a.assessed_on, a.assessed_by, a.note,
                    a.removed_at, a.removed_by, %s
                from %s a
                """.formatted(columns(column -> "a." + column), table.name());
    }

    private Recorded<A> map(ResultSet row) throws SQLException {
        return Recorded.map(row, table.read(row));
    }

    /** Adds one; nothing happens when the same form was handled already. */
    void add(Stamp stamp, ServiceUser user, UUID id, Occasion occasion, A answers) {
        Once.create(
                jdbi,
                handle -> bind(
                                stamp.on(
                                        handle.createUpdate("""
                        insert into %s (id, agency_id, service_id, created_at, created_by, service_user_id,
                            assessed_on, assessed_by, note, %s)
                        values (:id, :agency, :service, :at, :by, :user,
                            :assessed_on, :assessed_by, :note, %s)
                        """.formatted(
                                                        table.name(),
                                                        columns(column -> column),
                                                        columns(column -> ":" + column))),
                                        user.agencyId(),
                                        user.serviceId()),
                                occasion,
                                answers)
                        .bind("id", id)
                        .bind("user", user.id())
                        .execute());
    }

    /** Corrects one unless somebody else corrected or removed it in between: then false. */
    boolean change(Visible visible, UUID id, int version, Occasion occasion, A answers) {
        return jdbi.withHandle(handle -> bind(
                                visible.on(handle.createUpdate(
                                        """
                        update %s a
                        set version = a.version + 1, assessed_on = :assessed_on, assessed_by = :assessed_by,
                            note = :note, %s
                        where a.id = :id and a.version = :version and a.removed_at is null and <visible:a>
                        """.formatted(table.name(), columns(column -> column + " = :" + column)))),
                                occasion,
                                answers)
                        .bind("id", id)
                        .bind("version", version)
                        .execute()
                == 1);
    }

    /** Removes one unless somebody corrected or removed it in between: then false. It can be put back. */
    boolean remove(Stamp stamp, UUID id, int version) {
        return jdbi.withHandle(handle -> stamp.actor()
                        .visible()
                        .on(handle.createUpdate("""
                        update %s a
                        set removed_at = :at, removed_by = :by
                        where a.id = :id and a.version = :version and a.removed_at is null and <visible:a>
                        """.formatted(table.name())))
                        .bind("at", stamp.at())
                        .bind("by", stamp.actor().person())
                        .bind("id", id)
                        .bind("version", version)
                        .execute()
                == 1);
    }

    /** Puts one back; nothing happens to one that holds. */
    void restore(Visible visible, UUID id) {
        jdbi.useHandle(handle -> visible.on(handle.createUpdate("""
                        update %s a
                        set removed_at = null, removed_by = null
                        where a.id = :id and <visible:a>
                        """.formatted(table.name())))
                .bind("id", id)
                .execute());
    }

    private <S extends SqlStatement<S>> S bind(S statement, Occasion occasion, A answers) {
        table.bind(statement, answers);
        return occasion.on(statement);
    }

    private String columns(UnaryOperator<String> written) {
        return table.columns().stream().map(written).collect(Collectors.joining(", "));
    }
}
