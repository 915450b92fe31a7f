package org.hyzmat.independentliving.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.independentliving.user.Outcome;
import org.hyzmat.independentliving.user.OutcomeKind;
import org.hyzmat.independentliving.user.PlacementRisk;
import org.hyzmat.independentliving.user.RiskAtIntake;
import org.hyzmat.independentliving.user.Support;
import org.hyzmat.people.api.Sex;
import org.hyzmat.platform.Countable;
import org.jdbi.v3.core.Jdbi;

/** All SQL about support at home as figures need it: many rows, few columns, no names. */
final class FactRepository {

    private static final int FETCHED = 2_000;

    private final Jdbi jdbi;

    FactRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Everything that counts for somebody. */
    Facts all(Countable countable) {
        Map<UUID, List<Outcome>> outcomes = outcomes(countable);
        Map<UUID, Assessed> assessed = assessed(countable);
        Map<UUID, LocalDate> seen = seen(countable);
        outcomes.forEach((user, all) -> all.forEach(each -> later(seen, user, each.happenedOn())));
        assessed.forEach((user, each) -> later(seen, user, each.latest));
        List<UserFact> users = new ArrayList<>();
        read(countable, """
                select u.id, u.agency_id, u.service_id, u.place_id, u.sex, u.started_age, u.placement_risk, u.started_on
                from service_user u
                where <counted:u>
                """, row -> {
            UUID id = row.getObject(1, UUID.class);
            users.add(new UserFact(
                    id,
                    row.getObject(2, UUID.class),
                    row.getObject(3, UUID.class),
                    row.getObject(4, UUID.class),
                    Sex.valueOf(row.getString(5)),
                    ageBand(row),
                    assessed.getOrDefault(id, Assessed.NEVER).disability,
                    PlacementRisk.valueOf(row.getString(7)),
                    new Support(row.getObject(8, LocalDate.class), outcomes.getOrDefault(id, List.of())),
                    seen.getOrDefault(id, LocalDate.MIN)));
        });
        return new Facts(users, months(countable));
    }

    private static AgeBand ageBand(ResultSet row) throws SQLException {
        int age = row.getInt(6);
        return AgeBand.of(row.wasNull() ? -1 : age);
    }

    private Map<UUID, List<Outcome>> outcomes(Countable countable) {
        Map<UUID, List<Outcome>> outcomes = new HashMap<>();
        read(countable, """
                select o.id, o.service_user_id, o.kind, o.happened_on, o.created_at
                from outcome o
                where <counted:o>
                """, row -> {
            UUID user = row.getObject(2, UUID.class);
            outcomes.computeIfAbsent(user, unseen -> new ArrayList<>())
                    .add(new Outcome(
                            row.getObject(1, UUID.class),
                            user,
                            OutcomeKind.valueOf(row.getString(3)),
                            row.getObject(4, LocalDate.class),
                            "",
                            row.getObject(5, OffsetDateTime.class),
                            RiskAtIntake.NOBODY));
        });
        return outcomes;
    }

    /** What the latest assessment says, and when there was one of any kind. */
    private static final class Assessed {

        private static final Assessed NEVER = new Assessed();

        private LocalDate latest = LocalDate.MIN;
        private LocalDate functioning = LocalDate.MIN;
        private String disability = "unknown";

        void functioning(LocalDate day, String found) {
            if (!day.isBefore(functioning)) {
                functioning = day;
                disability = found.toLowerCase(Locale.ROOT);
            }
            any(day);
        }

        void any(LocalDate day) {
            latest = day.isAfter(latest) ? day : latest;
        }
    }

    private Map<UUID, Assessed> assessed(Countable countable) {
        Map<UUID, Assessed> assessed = new HashMap<>();
        read(
                countable,
                """
                select f.service_user_id, f.assessed_on, f.disability
                from functioning f
                where f.removed_at is null and <counted:f>
                order by f.assessed_on, f.disability
                """,
                row -> assessed.computeIfAbsent(row.getObject(1, UUID.class), unseen -> new Assessed())
                        .functioning(row.getObject(2, LocalDate.class), row.getString(3)));
        read(
                countable,
                """
                select b.service_user_id, b.assessed_on
                from barthel b
                where b.removed_at is null and <counted:b>
                """,
                row -> assessed.computeIfAbsent(row.getObject(1, UUID.class), unseen -> new Assessed())
                        .any(row.getObject(2, LocalDate.class)));
        return assessed;
    }

    /** On which day somebody flagged at intake was visited last. */
    private Map<UUID, LocalDate> seen(Countable countable) {
        Map<UUID, LocalDate> seen = new HashMap<>();
        read(countable, """
                select v.service_user_id, v.planned_on
                from visit v
                join service_user u on u.id = v.service_user_id and <counted:u>
                where u.placement_risk in ('POSSIBLE', 'LIKELY') and v.state in ('DONE', 'PARTLY') and <counted:v>
                """, row -> later(seen, row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)));
        return seen;
    }

    private static void later(Map<UUID, LocalDate> seen, UUID user, LocalDate day) {
        seen.merge(user, day, (one, other) -> one.isAfter(other) ? one : other);
    }

    private List<MonthFact> months(Countable countable) {
        List<MonthFact> months = new ArrayList<>();
        read(
                countable,
                """
                select v.service_user_id, v.counted_on, count(*) as visits, sum(v.done_minutes) as minutes,
                    sum(v.done_cost) as cost
                from visit v
                where v.state in ('DONE', 'PARTLY') and <counted:v>
                group by v.service_user_id, v.counted_on
                """,
                row -> months.add(new MonthFact(
                        row.getObject(1, UUID.class),
                        YearMonth.from(row.getObject(2, LocalDate.class)),
                        row.getLong(3),
                        row.getLong(4),
                        row.getBigDecimal(5))));
        return months;
    }

    /** Does something with a row. */
    private interface RowTaker {

        void take(ResultSet row) throws SQLException;
    }

    /** Many rows: what a mapper of rows does for each of them is left out. */
    private void read(Countable countable, String sql, RowTaker taker) {
        jdbi.useHandle(handle -> countable
                .on(handle.createQuery(sql))
                .setFetchSize(FETCHED)
                .scanResultSet((opened, context) -> {
                    ResultSet row = opened.get();
                    while (row.next()) {
                        taker.take(row);
                    }
                    return row;
                }));
    }
}
