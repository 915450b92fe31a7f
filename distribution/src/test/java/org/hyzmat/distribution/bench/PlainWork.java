package org.hyzmat.distribution.bench;

import io.javalin.http.Context;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.host.data.Database;
import org.hyzmat.host.data.DatabaseSettings;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * The plain side of the heavier work. Its report reads the same rows of a copy of the same file with JDBC, counts them
 * and adds up the scores by scale and time point; its saving writes the marks of a form in one transaction. It has no
 * rights, no check of statements, no statistics, no views, no records of who marked what.
 */
public final class PlainWork {

    private static final List<String> READ = List.of(
            "select s.group_id, s.planned_on, s.held_on from strong_families.session s",
            "select g.id, g.agency_id, g.service_id, g.place_id from strong_families.family_group g",
            "select f.id, f.group_id, f.family_id, f.number, f.joined_on, f.left_on, f.leave_reason, f.attended"
                    + " from strong_families.group_family f",
            "select p.id, p.group_id, p.group_family_id, p.person_id, p.strand, p.sex, p.joined_age, p.joined_on,"
                    + " p.marked, p.attended from strong_families.participant p");

    private static final String SCORES = "select s.person_id, s.group_id, s.taken_on, s.scale_id, s.time_point_number,"
            + " s.points from strong_families.score s where s.points is not null";

    private final Jdbi report;
    private final Jdbi marks;

    private PlainWork(Jdbi report, Jdbi marks) {
        this.report = report;
        this.marks = marks;
    }

    /**
     * Serves both.
     *
     * @param arguments a folder of its own, and the data folder of a portal that does not run
     */
    public static void main(String[] arguments) {
        Database database = Database.open(DatabaseSettings.embedded(Path.of(arguments[1])));
        PlainWork work = new PlainWork(database.platform(), PlainProgram.embedded(Path.of(arguments[0], "work")));
        work.marks.useHandle(handle -> handle.execute("create table if not exists mark"
                + " (session varchar(60), person varchar(60), mark varchar(60), primary key (session, person))"));
        PlainProgram.serve(
                routes -> {
                    routes.get("/report", work::report);
                    routes.post("/marks/{session}", work::save);
                },
                database::close);
    }

    /** A scale at a time point. */
    private record Point(UUID scale, int number) {}

    private void report(Context ctx) throws SQLException {
        Map<Point, double[]> sums = new HashMap<>();
        long[] rows = new long[1];
        report.useHandle(handle -> {
            for (String statement : READ) {
                rows[0] += read(handle, statement);
            }
            rows[0] += add(handle, sums);
        });
        StringBuilder text = new StringBuilder();
        sums.forEach((point, sum) ->
                text.append(point).append(' ').append(sum[1] / sum[0]).append('\n'));
        ctx.result(text.append(rows[0]).append(" rows\n").toString());
    }

    private static long read(Handle handle, String statement) throws SQLException {
        try (ResultSet row = handle.getConnection().createStatement().executeQuery(statement)) {
            int columns = row.getMetaData().getColumnCount();
            long rows = 0;
            while (row.next()) {
                for (int i = 1; i <= columns; i++) {
                    rows += row.getObject(i) == null && i == columns ? 1 : 0;
                }
                rows++;
            }
            return rows;
        }
    }

    private static long add(Handle handle, Map<Point, double[]> sums) throws SQLException {
        try (ResultSet row = handle.getConnection().createStatement().executeQuery(SCORES)) {
            long rows = 0;
            while (row.next()) {
                double[] sum = sums.computeIfAbsent(
                        new Point(row.getObject(4, UUID.class), row.getInt(5)), unseen -> new double[2]);
                sum[0]++;
                sum[1] += row.getDouble(6);
                rows++;
            }
            return rows;
        }
    }

    private void save(Context ctx) {
        marks.useTransaction(handle -> {
            PreparedBatch batch = handle.prepareBatch("merge into mark key (session, person) values (:s, :p, :m)");
            ctx.formParamMap()
                    .forEach((field, values) -> batch.bind("s", ctx.pathParam("session"))
                            .bind("p", field)
                            .bind("m", values.get(0))
                            .add());
            batch.execute();
        });
        ctx.redirect("/saved");
    }
}
