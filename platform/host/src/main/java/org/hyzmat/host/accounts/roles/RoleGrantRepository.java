package org.hyzmat.host.accounts.roles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.platform.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** All SQL about who was given which role. */
public final class RoleGrantRepository {

    private static final String SELECT = """
            select g.id, g.person_id, g.agency_id, g.role_id, g.scope, g.team_id, g.service_id, g.place_id,
                g.valid_from_on, g.valid_until_on, g.granted_at, g.granted_by, g.confirmed_at,
                g.confirmed_by, g.ended_at, g.ended_by
            from access_grant g
            """;

    private final Jdbi jdbi;

    /** Grants in the host's own schema. */
    public RoleGrantRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A number that changes with every grant and every role, on whatever node. */
    public long revision() {
        return jdbi.withHandle(handle -> handle.createQuery("select revision from access_revision where id = 1")
                .mapTo(Long.class)
                .one());
    }

    static void count(Handle handle) {
        handle.createUpdate("update access_revision set revision = revision + 1 where id = 1")
                .execute();
    }

    /** What a person was ever given for an agency, the oldest first. */
    public List<RoleGrant> of(UUID person, UUID agency) {
        return jdbi.withHandle(handle -> of(handle, person, agency));
    }

    /** The same inside a transaction. */
    static List<RoleGrant> of(Handle handle, UUID person, UUID agency) {
        return handle.createQuery(SELECT + """
                        where g.agency_id = :agency and g.person_id = :person
                        order by g.granted_at, g.id
                        """)
                .bind("agency", agency)
                .bind("person", person)
                .map(RoleGrantRepository::grant)
                .list();
    }

    /** Everybody who was given one of these roles that nobody ended, whether it holds today or not. */
    public Set<UUID> holders(Set<String> roles) {
        return jdbi.withHandle(handle -> handle
                .createQuery(SELECT + "where g.role_id in (<roles>) and g.ended_at is null")
                .bindList("roles", List.copyOf(roles))
                .map(RoleGrantRepository::grant)
                .stream()
                .map(RoleGrant::person)
                .collect(Collectors.toSet()));
    }

    /** Whether somebody has a role in any agency, by what they were given or by their function, now or once. */
    boolean isHolder(UUID person, String role) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                                select count(*) from (
                                    select g.id from access_grant g
                                    where g.person_id = :person and g.role_id = :role and g.ended_at is null
                                    union all
                                    select w.id from workforce w where w.person_id = :person and w.function = :role
                                ) held
                                """)
                        .bind("person", person)
                        .bind("role", role)
                        .mapTo(Integer.class)
                        .one()
                > 0);
    }

    /** Whether somebody has a grant of their own already, so that the function in the register no longer counts. */
    static boolean hasAny(Handle handle, UUID person, UUID agency) {
        return !of(handle, person, agency).isEmpty();
    }

    /** Adds a grant; false if there is one of this id. */
    static boolean add(Handle handle, RoleGrant grant) {
        boolean isKnown = handle.createQuery("select count(*) from access_grant where id = :id")
                        .bind("id", grant.id())
                        .mapTo(Integer.class)
                        .one()
                > 0;
        if (!isKnown) {
            handle.createUpdate("""
                            insert into access_grant (id, person_id, agency_id, role_id, scope, team_id, service_id,
                                place_id, valid_from_on, valid_until_on, granted_at, granted_by, confirmed_at,
                                confirmed_by)
                            values (:id, :person, :agency, :role, :scope, :team, :service, :place, :from, :until, :at,
                                :by, :confirmedAt, :confirmedBy)
                            """)
                    .bind("id", grant.id())
                    .bind("person", grant.person())
                    .bind("agency", grant.agency())
                    .bind("role", grant.role())
                    .bind("scope", grant.reach().scope().name())
                    .bind("team", grant.reach().team())
                    .bind("service", grant.reach().service())
                    .bind("place", grant.reach().place())
                    .bind("from", Optional.of(grant.from()).filter(day -> !day.equals(LocalDate.MIN)))
                    .bind("until", Optional.of(grant.until()).filter(day -> !day.equals(LocalDate.MAX)))
                    .bind("at", grant.granted().at())
                    .bind("by", grant.granted().by())
                    .bind("confirmedAt", grant.confirmed().map(RoleGrant.Mark::at))
                    .bind("confirmedBy", grant.confirmed().map(RoleGrant.Mark::by))
                    .execute();
            count(handle);
        }
        return !isKnown;
    }

    /** Confirms a grant that waits; false if it no longer does. */
    static boolean confirm(Handle handle, UUID grant, RoleGrant.Mark mark) {
        return change(handle, """
                update access_grant set confirmed_at = :at, confirmed_by = :by
                where id = :id and confirmed_at is null and ended_at is null
                """, grant, mark);
    }

    /** Ends a grant; false if it was ended before. */
    static boolean end(Handle handle, UUID grant, RoleGrant.Mark mark) {
        return change(
                handle,
                "update access_grant set ended_at = :at, ended_by = :by where id = :id and ended_at is null",
                grant,
                mark);
    }

    private static boolean change(Handle handle, String sql, UUID grant, RoleGrant.Mark mark) {
        boolean isChanged = handle.createUpdate(sql)
                        .bind("id", grant)
                        .bind("at", mark.at())
                        .bind("by", mark.by())
                        .execute()
                == 1;
        if (isChanged) {
            count(handle);
        }
        return isChanged;
    }

    private static RoleGrant grant(ResultSet row, StatementContext context) throws SQLException {
        return new RoleGrant(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getObject("agency_id", UUID.class),
                row.getString("role_id"),
                new RoleGrant.Reach(
                        Scope.valueOf(row.getString("scope")),
                        Optional.ofNullable(row.getObject("team_id", UUID.class)),
                        Optional.ofNullable(row.getObject("service_id", UUID.class)),
                        Optional.ofNullable(row.getObject("place_id", UUID.class))),
                day(row, "valid_from_on").orElse(LocalDate.MIN),
                day(row, "valid_until_on").orElse(LocalDate.MAX),
                mark(row, "granted").orElseThrow(),
                mark(row, "confirmed"),
                mark(row, "ended"));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private static Optional<RoleGrant.Mark> mark(ResultSet row, String what) throws SQLException {
        OffsetDateTime at = row.getObject(what + "_at", OffsetDateTime.class);
        return at == null
                ? Optional.empty()
                : Optional.of(new RoleGrant.Mark(at, row.getObject(what + "_by", UUID.class)));
    }
}
