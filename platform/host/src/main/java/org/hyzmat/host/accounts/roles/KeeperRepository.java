package org.hyzmat.host.accounts.roles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** All SQL about who looks after the portal, read from the registers as they are stored, whatever a node remembers. */
final class KeeperRepository {

    private KeeperRepository() {}

    /**
     * Somebody who can enter and look after the portal.
     *
     * @param grant by which role, absent where it comes with the function
     * @param until the last day on which they can, {@link LocalDate#MAX} for as long as nobody ends it
     */
    record Keeper(UUID person, UUID agency, Optional<UUID> grant, LocalDate until) {}

    /** Everybody who can on a day, once for each role that lets them, inside a transaction. */
    static List<Keeper> on(Handle handle, LocalDate day) {
        return handle.createQuery("""
                        select w.person_id, w.agency_id, g.id as grant_id, w.last_on,
                            a.valid_until_on as account_last_on, g.valid_until_on as grant_last_on
                        from workforce w
                        join account a on a.person_id = w.person_id and a.agency_id = w.agency_id
                        left join access_grant g on g.person_id = w.person_id and g.agency_id = w.agency_id
                            and g.role_id = :role and g.confirmed_at is not null and g.ended_at is null
                            and (g.valid_from_on is null or g.valid_from_on <= :day)
                            and (g.valid_until_on is null or g.valid_until_on >= :day)
                        where a.password_hash <> '' and a.ended_at is null
                            and (a.valid_from_on is null or a.valid_from_on <= :day)
                            and (a.valid_until_on is null or a.valid_until_on >= :day)
                            and (w.first_on is null or w.first_on <= :day)
                            and (w.last_on is null or w.last_on >= :day)
                            and (g.id is not null or w.function = :role and not exists (
                                select 1 from access_grant o
                                where o.person_id = w.person_id and o.agency_id = w.agency_id))
                        """)
                .bind("role", ReachOfRoles.PLATFORM_ADMINISTRATOR)
                .bind("day", day)
                .map((row, context) -> keeper(row))
                .list();
    }

    private static Keeper keeper(ResultSet row) throws SQLException {
        LocalDate until = Stream.of(
                        Optional.ofNullable(row.getObject("last_on", LocalDate.class)),
                        Optional.ofNullable(row.getObject("account_last_on", LocalDate.class)),
                        Optional.ofNullable(row.getObject("grant_last_on", LocalDate.class)))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
        return new Keeper(
                row.getObject("person_id", UUID.class),
                row.getObject("agency_id", UUID.class),
                Optional.ofNullable(row.getObject("grant_id", UUID.class)),
                until);
    }
}
