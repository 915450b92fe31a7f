package org.hyzmat.distribution.bench;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hyzmat.host.content.Content;
import org.hyzmat.host.documents.PdfPress;
import org.hyzmat.host.documents.ZxingQrCodes;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * The plain side of courses: Javalin, one pool, one Jdbi and three tables. A check is one select by number and a page
 * of one line; the report is one select that groups, written as one table; certificates are printed by the same two
 * libraries from strings, fifty in a file, within the request. It has no layout, no rights, no limits, no check of
 * statements, no views, no figures that are hidden, no progress.
 */
public final class PlainCourses {

    private static final int BATCH = 1_000;
    private static final int SHEAF = 50;

    private static final List<String> TABLES = List.of(
            """
            create table learner (id uuid primary key, name varchar(120) not null, sector varchar(20) not null,
                place_id uuid not null, organisation varchar(200) not null)
            """,
            """
            create table enrolment (id uuid primary key, run_id uuid not null, course_id uuid not null,
                learner_id uuid not null references learner (id))
            """,
            """
            create table certificate (id uuid primary key, run_id uuid not null,
                enrolment_id uuid not null references enrolment (id), number varchar(20) not null unique,
                code varchar(26) not null, holder varchar(120) not null, expires_on date)
            """,
            "create index enrolment_learner on enrolment (learner_id)",
            "create index certificate_run on certificate (run_id)",
            "create index certificate_enrolment on certificate (enrolment_id)");

    private final Jdbi jdbi;
    private final PdfPress press;
    private final ZxingQrCodes codes = new ZxingQrCodes();

    private PlainCourses(Jdbi jdbi, PdfPress press) {
        this.jdbi = jdbi;
        this.press = press;
    }

    /** What somebody holds. */
    private record Held(String number, String code, String holder, String expiresOn) {}

    /**
     * Serves.
     *
     * @param arguments address, login and password of a database, empty the first time
     */
    public static void main(String[] arguments) {
        Path letters = Path.of(PdfPress.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        PlainCourses plain = new PlainCourses(
                PlainProgram.jdbi(arguments[0], arguments[1], arguments[2]), new PdfPress(Content.at(letters)));
        PlainProgram.serve(
                routes -> {
                    routes.post("/fill", plain::fill);
                    routes.get("/check/{number}/{code}", plain::check);
                    routes.get("/report", plain::report);
                    routes.get("/print", plain::print);
                },
                () -> {});
    }

    /** Adds the same people, runs and certificates as the portal has. */
    private void fill(Context ctx) {
        int from = Integer.parseInt(ctx.formParam("from"));
        int to = Integer.parseInt(ctx.formParam("to"));
        jdbi.useTransaction(handle -> {
            if (from == 0) {
                TABLES.forEach(handle::execute);
                learners(handle);
            }
            for (int first = from; first < to; first += BATCH) {
                seats(handle, first, first + BATCH);
            }
        });
        ctx.redirect("/report");
    }

    private static void learners(Handle handle) {
        PreparedBatch rows = handle.prepareBatch("insert into learner values (?, ?, ?, ?, ?)");
        for (int learner = 0; learner < CourseWorld.LEARNERS; learner++) {
            rows.add(
                    CourseWorld.learner(learner),
                    CourseWorld.name(learner),
                    CourseWorld.sector(learner),
                    CourseWorld.place(learner),
                    CourseWorld.organisation(learner));
        }
        rows.execute();
    }

    private static void seats(Handle handle, int from, int to) {
        PreparedBatch enrolments = handle.prepareBatch("insert into enrolment values (?, ?, ?, ?)");
        PreparedBatch certificates = handle.prepareBatch("insert into certificate values (?, ?, ?, ?, ?, ?, ?)");
        for (int seat = from; seat < to; seat++) {
            int run = seat / CourseWorld.SEATS;
            enrolments.add(
                    CourseWorld.id(4, seat),
                    CourseWorld.run(run),
                    CourseWorld.course(run % CourseWorld.COURSES),
                    CourseWorld.learner(seat));
            certificates.add(
                    CourseWorld.id(5, seat),
                    CourseWorld.run(run),
                    CourseWorld.id(4, seat),
                    CourseWorld.number(seat),
                    CourseWorld.code(seat),
                    CourseWorld.name(seat),
                    Date.valueOf(CourseWorld.end(seat)));
        }
        enrolments.execute();
        certificates.execute();
    }

    private void check(Context ctx) {
        String said = jdbi.withHandle(handle -> handle.createQuery("""
                        select c.number, c.holder, c.expires_on from certificate c
                        where c.number = :number and c.code = :code
                        """)
                .bind("number", ctx.pathParam("number"))
                .bind("code", ctx.pathParam("code"))
                .map((row, context) -> row.getString(1) + ", " + row.getString(2) + ", until " + row.getString(3))
                .findOne()
                .orElse("Unknown"));
        ctx.html("<!doctype html><title>Plain</title><p>" + said + "</p>");
    }

    private void report(Context ctx) {
        List<String> rows = jdbi.withHandle(handle -> handle.createQuery("""
                        select e.course_id, l.sector, l.place_id, count(distinct e.learner_id),
                            count(distinct l.organisation), count(distinct case when k.id is not null
                                and (k.expires_on is null or k.expires_on >= current_date) then e.learner_id end)
                        from enrolment e
                        join learner l on l.id = e.learner_id
                        left join certificate k on k.enrolment_id = e.id
                        group by e.course_id, l.sector, l.place_id
                        """)
                .map((row, context) -> {
                    StringBuilder cells = new StringBuilder("<tr>");
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        cells.append("<td>").append(row.getString(i)).append("</td>");
                    }
                    return cells.append("</tr>\n").toString();
                })
                .list());
        ctx.html("<!doctype html><title>Plain</title><table>" + String.join("", rows) + "</table>");
    }

    private void print(Context ctx) throws IOException {
        UUID run = UUID.fromString(ctx.queryParam("run"));
        List<Held> all = jdbi.withHandle(handle -> handle.createQuery("""
                        select c.number, c.code, c.holder, c.expires_on from certificate c
                        where c.run_id = :run order by c.number
                        """)
                .bind("run", run)
                .map((row, context) -> new Held(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list());
        Path file = Files.createTempFile("certificates", ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int first = 0; first < all.size(); first += SHEAF) {
                zip.putNextEntry(new ZipEntry(first + ".pdf"));
                zip.write(press.print("plain", pages(all.subList(first, Math.min(first + SHEAF, all.size())))));
                zip.closeEntry();
            }
        }
        long bytes = Files.size(file);
        Files.delete(file);
        ctx.html("<!doctype html><title>Plain</title><p>" + bytes + "</p>");
    }

    private String pages(List<Held> sheaf) {
        List<String> pages = new ArrayList<>();
        for (Held each : sheaf) {
            String address = "https://127.0.0.1/check/" + each.number() + "/" + each.code();
            pages.add("""
                    <div style="page-break-after: always; text-align: center"><h1>Şahadatnama</h1><p>Şunuň bilen</p>
                    <p style="font-size: 25pt">%s</p><p>okuwy tamamlandygy tassyklanýar</p><h2>Ilkinji kömek</h2>
                    <p>%s, %s, %s</p><img style="width: 30mm" src="%s" alt="QR"/></div>
                    """.formatted(
                            each.holder(),
                            each.number(),
                            each.expiresOn(),
                            each.code(),
                            codes.of(address).png()));
        }
        return "<html lang=\"tk\"><head><title>Plain</title><meta name=\"description\" content=\"Plain\"/>"
                + "<style>@page { size: A4 landscape; margin: 12mm }</style></head><body>" + String.join("", pages)
                + "</body></html>";
    }
}
