package org.hyzmat.distribution.bench;

import io.javalin.http.Context;
import java.sql.Date;
import java.sql.Time;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatements;

/**
 * The plain side of planning visits: Javalin, one pool, one Jdbi and three tables. It makes visits by one batch with
 * named parameters in one transaction and shows each list by one select as one table of a page. It has no layout, no
 * texts, no rights, no check of statements, no support that ends, no closed months, no warnings, no tasks, no history.
 */
public final class PlainVisits {

    private static final int BATCH = 1000;

    private static final List<String> TABLES = List.of(
            "create table person (id uuid primary key, label varchar(250) not null)",
            """
            create table slot (id uuid primary key, person_id uuid not null references person (id),
                weekdays integer not null, starts_at time not null, minutes integer not null, worker_id uuid not null)
            """,
            """
            create table visit (id uuid primary key, person_id uuid not null references person (id),
                slot_id uuid not null references slot (id), planned_on date not null, starts_at time not null,
                minutes integer not null, worker_id uuid not null, tasks integer not null, cost numeric(10, 2) not null,
                state varchar(10) not null, counted_on date not null, unique (slot_id, planned_on))
            """,
            "create index visit_person on visit (person_id, planned_on)",
            "create index visit_worker on visit (worker_id, planned_on)",
            "create index visit_day on visit (planned_on)",
            "create index visit_counted on visit (counted_on)");

    private static final String VISITS = """
            select v.id, v.planned_on, v.starts_at, v.minutes, v.worker_id, v.state, p.label
            from visit v join person p on p.id = v.person_id
            """;

    private final Jdbi jdbi;

    private PlainVisits(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A weekly visit. */
    private record Slot(UUID id, UUID person, int weekdays, Time start, int minutes, UUID worker) {}

    /** By what a visit is known. */
    private record Key(UUID slot, LocalDate day) {}

    /**
     * Serves.
     *
     * @param arguments address, login and password of an empty database
     */
    public static void main(String[] arguments) {
        PlainVisits plain = new PlainVisits(PlainProgram.jdbi(arguments[0], arguments[1], arguments[2]));
        plain.jdbi.useTransaction(PlainVisits::fill);
        PlainProgram.serve(
                routes -> {
                    routes.post("/generate", plain::generate);
                    routes.post("/record", plain::record);
                    routes.get("/week", plain::week);
                    routes.get("/mine", plain::mine);
                    routes.get("/people", plain::people);
                    routes.get("/follow-ups", plain::followUps);
                    routes.get("/volume", plain::volume);
                    routes.get("/sheet", plain::sheet);
                },
                () -> {});
    }

    private static void fill(Handle handle) {
        TABLES.forEach(handle::execute);
        for (int number = 0; number < Visited.PEOPLE; number++) {
            handle.execute("insert into person values (?, ?)", Visited.person(number), Visited.name(number));
            for (int weekly = 0; weekly < Visited.WEEKLY; weekly++) {
                handle.execute(
                        "insert into slot values (?, ?, ?, ?, 45, ?)",
                        UUID.randomUUID(),
                        Visited.person(number),
                        Visited.weekdays(number, weekly),
                        Visited.start(number),
                        Visited.worker(number % Visited.WORKERS));
            }
        }
    }

    private void generate(Context ctx) {
        LocalDate from = LocalDate.parse(ctx.formParam("from"));
        LocalDate to = LocalDate.parse(ctx.formParam("to"));
        jdbi.useTransaction(handle -> {
            Set<Key> present = present(handle, from, to);
            PreparedBatch batch = handle.prepareBatch("""
                    insert into visit (id, person_id, slot_id, planned_on, starts_at, minutes, worker_id, tasks, cost,
                        state, counted_on)
                    values (:id, :person, :slot, :day, :start, :minutes, :worker, 2, 12, 'PLANNED', :month)
                    """);
            for (Slot slot : slots(handle)) {
                for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
                    boolean isAsked = (slot.weekdays() >> day.getDayOfWeek().ordinal() & 1) == 1;
                    if (isAsked && !present.contains(new Key(slot.id(), day))) {
                        add(batch, slot, day);
                    }
                }
            }
            if (batch.size() > 0) {
                batch.execute();
            }
        });
        ctx.redirect("/week");
    }

    private static void add(PreparedBatch batch, Slot slot, LocalDate day) {
        batch.bind("id", UUID.randomUUID())
                .bind("person", slot.person())
                .bind("slot", slot.id())
                .bind("day", day)
                .bind("start", slot.start())
                .bind("minutes", slot.minutes())
                .bind("worker", slot.worker())
                .bind("month", day.withDayOfMonth(1))
                .add();
        if (batch.size() == BATCH) {
            batch.execute();
        }
    }

    private static List<Slot> slots(Handle handle) {
        return handle.createQuery("select id, person_id, weekdays, starts_at, minutes, worker_id from slot order by id")
                .map((row, context) -> new Slot(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getInt(3),
                        row.getTime(4),
                        row.getInt(5),
                        row.getObject(6, UUID.class)))
                .list();
    }

    private static Set<Key> present(Handle handle, LocalDate from, LocalDate to) {
        return handle.createQuery("select slot_id, planned_on from visit where planned_on between :from and :to")
                .bind("from", from)
                .bind("to", to)
                .map((row, context) ->
                        new Key(row.getObject(1, UUID.class), row.getDate(2).toLocalDate()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private void record(Context ctx) {
        jdbi.useHandle(handle -> handle.createUpdate("update visit set state = 'DONE' where planned_on < :day")
                .bind("day", LocalDate.now())
                .execute());
        ctx.redirect("/week");
    }

    private void week(Context ctx) {
        LocalDate monday = LocalDate.now().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        table(ctx, VISITS + """
                where v.planned_on between :monday and :sunday
                    and (:everybody or v.worker_id = :one or v.person_id = :one)
                order by v.worker_id, v.planned_on, v.starts_at, v.id
                """, Map.of("monday", Date.valueOf(monday), "sunday", Date.valueOf(monday.plusDays(6))));
    }

    private void mine(Context ctx) {
        LocalDate today = LocalDate.now();
        table(ctx, VISITS + """
                where v.worker_id = :one and v.planned_on between :today and :tomorrow
                order by v.planned_on, v.starts_at, v.id
                """, Map.of("today", Date.valueOf(today), "tomorrow", Date.valueOf(today.plusDays(1))));
    }

    private void people(Context ctx) {
        table(ctx, "select p.id, p.label from person p order by p.label, p.id limit 25", Map.of());
    }

    private void followUps(Context ctx) {
        table(ctx, VISITS + """
                where v.state = 'DONE' and mod(cast(extract(day from v.planned_on) as integer), 7) = 6
                order by v.planned_on, v.id limit 25
                """, Map.of());
    }

    private void volume(Context ctx) {
        String by = ctx.queryParam("by");
        String column = List.of("person_id", "worker_id", "counted_on").stream()
                .filter(each -> each.startsWith(by))
                .findFirst()
                .orElse("counted_on");
        table(ctx, """
                select v.%1$s, count(*), sum(v.minutes), sum(v.tasks), sum(v.cost),
                    sum(case when v.state = 'DONE' then v.minutes else 0 end)
                from visit v where v.counted_on between :from and :to
                group by v.%1$s order by v.%1$s limit 60
                """.formatted(column), months(ctx));
    }

    private void sheet(Context ctx) {
        table(
                ctx,
                VISITS + " where v.person_id = :one and v.counted_on between :from and :to order by v.planned_on, v.id",
                months(ctx));
    }

    private static Map<String, Object> months(Context ctx) {
        LocalDate month = LocalDate.now().withDayOfMonth(1);
        LocalDate from = ctx.queryParam("by") == null ? month : month.minusMonths(1);
        return Map.of("from", Date.valueOf(from), "to", Date.valueOf(month));
    }

    private void table(Context ctx, String sql, Map<String, Object> values) {
        String one = ctx.queryParamAsClass("one", String.class).getOrDefault("");
        List<String> rows = new ArrayList<>();
        jdbi.useHandle(handle -> {
            handle.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
            handle.createQuery(sql)
                    .bindMap(values)
                    .bind("everybody", one.isEmpty())
                    .bind("one", one.isEmpty() ? new UUID(0, 0) : UUID.fromString(one))
                    .map((row, context) -> {
                        StringBuilder cells = new StringBuilder("<tr>");
                        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                            cells.append("<td>").append(row.getString(i)).append("</td>");
                        }
                        return cells.append("</tr>\n").toString();
                    })
                    .forEach(rows::add);
        });
        ctx.html("<!doctype html><title>Plain</title><table>" + String.join("", rows) + "</table>");
    }
}
