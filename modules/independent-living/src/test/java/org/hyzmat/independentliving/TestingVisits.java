package org.hyzmat.independentliving;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.testkit.TestingActor;
import org.jdbi.v3.core.Jdbi;

/**
 * Writes service users and their visits straight into the tables, for tests of what is read from them.
 *
 * @param jdbi of the module
 * @param agency whose records they are
 * @param service in which they are supported
 */
public record TestingVisits(Jdbi jdbi, UUID agency, UUID service) {

    private static final OffsetDateTime WRITTEN = OffsetDateTime.of(2026, 1, 2, 9, 0, 0, 0, ZoneOffset.UTC);
    private static final UUID NOBODY = new UUID(0, 0);

    /** Somebody whose support began long ago. */
    public UUID user() {
        return user("UNKNOWN", LocalDate.of(2025, 1, 1));
    }

    /** Somebody with a risk of placement at intake and a first day of support. */
    public UUID user(String risk, LocalDate startedOn) {
        UUID id = UUID.randomUUID();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into service_user (id, agency_id, service_id, created_at, created_by, person_id, form,
                            coordinator_id, place_id, address, phone, access, started_on, started_age, sex,
                            placement_risk, risk_by, risk_on)
                        values (:id, :agency, :service, :at, :nobody, :person, 'AT_HOME', :nobody, :nobody, '', '', '',
                            :started, 71, 'FEMALE', :risk, :risk_by, :risk_on)
                        """)
                .bind("id", id)
                .bind("agency", agency)
                .bind("service", service)
                .bind("at", WRITTEN)
                .bind("nobody", NOBODY)
                .bind("person", UUID.randomUUID())
                .bind("started", startedOn)
                .bind("risk", risk)
                .bind("risk_by", Optional.of(NOBODY).filter(nobody -> !risk.equals("UNKNOWN")))
                .bind("risk_on", Optional.of(startedOn).filter(day -> !risk.equals("UNKNOWN")))
                .execute());
        return id;
    }

    /** What became of somebody on a day. */
    public void outcome(UUID user, String kind, LocalDate day) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into outcome (id, agency_id, service_id, created_at, created_by, service_user_id, kind,
                            happened_on, note)
                        values (:id, :agency, :service, :at, :nobody, :user, :kind, :day, '')
                        """)
                .bind("id", UUID.randomUUID())
                .bind("agency", agency)
                .bind("service", service)
                .bind("at", WRITTEN)
                .bind("nobody", NOBODY)
                .bind("user", user)
                .bind("kind", kind)
                .bind("day", day)
                .execute());
    }

    /** A visit at nine that is not yet recorded. */
    public Made visit(UUID user, LocalDate day, int minutes, int tasks, String cost) {
        UUID id = UUID.randomUUID();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into visit (id, agency_id, service_id, created_at, created_by, service_user_id,
                            planned_on, starts_at, minutes, by_hand, planned_tasks, planned_cost, state, counted_on)
                        values (:id, :agency, :service, :at, :nobody, :user,
                            :day, :time, :minutes, true, :tasks, :cost, 'PLANNED', :counted)
                        """)
                .bind("id", id)
                .bind("agency", agency)
                .bind("service", service)
                .bind("at", WRITTEN)
                .bind("nobody", NOBODY)
                .bind("user", user)
                .bind("day", day)
                .bind("time", LocalTime.of(9, 0))
                .bind("minutes", minutes)
                .bind("tasks", tasks)
                .bind("cost", new BigDecimal(cost))
                .bind("counted", day.withDayOfMonth(1))
                .execute());
        return new Made(id);
    }

    /** A visit that was written. */
    public final class Made {

        private final UUID id;

        private Made(UUID id) {
            this.id = id;
        }

        /** Notes who came. */
        public Made by(UUID worker) {
            return set("worker_id", worker);
        }

        /** Notes that it took place, in whole or in part. */
        public Made recorded(String state, int minutes, int tasks, String cost) {
            set("state", state);
            set("done_minutes", minutes);
            set("done_tasks", tasks);
            return set("done_cost", new BigDecimal(cost));
        }

        /** Notes that it did not take place, or was called off. */
        public Made is(String state) {
            return set("state", state);
        }

        /** Lets it count in another month. */
        public Made countedOn(LocalDate day) {
            return set("counted_on", day);
        }

        /** Its id. */
        public UUID id() {
            return id;
        }

        private Made set(String column, Object value) {
            String sql = "update visit v set " + column + " = :value where v.id = :id and <visible:v>";
            jdbi.useHandle(handle -> TestingActor.in(agency, service)
                    .visible()
                    .on(handle.createUpdate(sql))
                    .bind("value", value)
                    .bind("id", id)
                    .execute());
            return this;
        }
    }
}
