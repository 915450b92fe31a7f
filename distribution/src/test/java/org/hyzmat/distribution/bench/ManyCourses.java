package org.hyzmat.distribution.bench;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hyzmat.host.data.Database;
import org.hyzmat.host.data.DatabaseSettings;
import org.hyzmat.host.data.ModuleDatabase;
import org.hyzmat.host.directory.csv.RegisterId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Fills the database of a portal that does not run with courses, who took part in them and what they hold. */
final class ManyCourses {

    private static final UUID AGENCY = RegisterId.of("agency", "demo-bilim");
    private static final UUID COORDINATOR = RegisterId.of("person", "demo-enejan");
    private static final OffsetDateTime AT = OffsetDateTime.of(2020, 3, 9, 9, 0, 0, 0, ZoneOffset.ofHours(5));
    private static final int BATCH = 1_000;

    private final Path modules;

    /**
     * Begins.
     *
     * @param modules the folder with the jars of the modules
     */
    ManyCourses(Path modules) {
        this.modules = modules;
    }

    /** Adds runs from a number on, up to another one; with the first of them the courses and those who learn. */
    void add(DatabaseSettings settings, int from, int to) {
        try (Database database = Database.open(settings);
                ModuleDatabase courses = EachDatabase.open(database, modules, "mhpss-courses")) {
            courses.jdbi().useTransaction(handle -> {
                if (from == 0) {
                    courses(handle);
                    learners(handle);
                }
                runs(handle, from, to);
                enrolments(handle, from * CourseWorld.SEATS, to * CourseWorld.SEATS);
                certificates(handle, from * CourseWorld.SEATS, to * CourseWorld.SEATS);
            });
        }
    }

    private static void courses(Handle handle) {
        rows(
                handle,
                "course",
                "code, name_en, name_ru, name_tk, about_en, about_ru, about_tk, hours, attendance_needed, recognised",
                (rows, course) -> rows.add(
                        CourseWorld.course(course),
                        "B-" + course,
                        "Psychological first aid " + course,
                        "Первая психологическая помощь " + course,
                        "Ilkinji psihologik kömek " + course,
                        "",
                        "",
                        "",
                        40,
                        80,
                        true),
                0,
                CourseWorld.COURSES);
    }

    private static void learners(Handle handle) {
        rows(
                handle,
                "learner",
                "name, folded, profession, sector, organisation, place_id, psychologist, contact, named",
                (rows, learner) -> rows.add(
                        CourseWorld.learner(learner),
                        CourseWorld.name(learner),
                        CourseWorld.name(learner).toLowerCase(Locale.ROOT),
                        "mugallym",
                        CourseWorld.sector(learner),
                        CourseWorld.organisation(learner),
                        CourseWorld.place(learner),
                        "NO",
                        "",
                        true),
                0,
                CourseWorld.LEARNERS);
    }

    private static void runs(Handle handle, int from, int to) {
        rows(
                handle,
                "course_run",
                "course_id, name, state, first_on, last_on, exactness, mode, hours, capacity, reason",
                (rows, run) -> rows.add(
                        CourseWorld.run(run),
                        CourseWorld.course(run % CourseWorld.COURSES),
                        "B-" + run,
                        "ENDED",
                        CourseWorld.FIRST,
                        CourseWorld.FIRST.plusDays(4),
                        "DAY",
                        "IN_PERSON",
                        40,
                        CourseWorld.SEATS,
                        ""),
                from,
                to);
    }

    private static void enrolments(Handle handle, int from, int to) {
        rows(
                handle,
                "enrolment",
                "run_id, learner_id, state, way, state_at, override_reason",
                (rows, seat) -> rows.add(
                        CourseWorld.id(4, seat),
                        CourseWorld.run(seat / CourseWorld.SEATS),
                        CourseWorld.learner(seat),
                        "ENROLLED",
                        "LIST",
                        AT,
                        ""),
                from,
                to);
    }

    private static void certificates(Handle handle, int from, int to) {
        rows(
                handle,
                "certificate",
                "run_id, enrolment_id, course_id, learner_id, number, code, language, holder, named, issued_on,"
                        + " expires_on",
                (rows, seat) -> rows.add(
                        CourseWorld.id(5, seat),
                        CourseWorld.run(seat / CourseWorld.SEATS),
                        CourseWorld.id(4, seat),
                        CourseWorld.course(seat / CourseWorld.SEATS % CourseWorld.COURSES),
                        CourseWorld.learner(seat),
                        CourseWorld.number(seat),
                        CourseWorld.code(seat),
                        "tk",
                        CourseWorld.name(seat),
                        true,
                        AT.toLocalDate(),
                        CourseWorld.end(seat)),
                from,
                to);
    }

    /** Writes the row of a number. */
    @FunctionalInterface
    private interface Row {
        void write(Rows rows, int number);
    }

    private static void rows(Handle handle, String table, String columns, Row row, int from, int to) {
        for (int first = from; first < to; first += BATCH) {
            Rows rows = new Rows(handle, table, columns);
            IntConsumer writing = number -> row.write(rows, number);
            IntStream.range(first, Math.min(first + BATCH, to)).forEach(writing);
            rows.write();
        }
    }

    /** Some rows of a table, which are written together. */
    private static final class Rows {

        private final PreparedBatch batch;

        Rows(Handle handle, String table, String columns) {
            int values = columns.split(",").length + 4;
            batch = handle.prepareBatch("insert into %s (id, agency_id, created_at, created_by, %s) values (?%s)"
                    .formatted(table, columns, ", ?".repeat(values - 1)));
        }

        void add(UUID id, Object... values) {
            batch.add(Stream.concat(Stream.of(id, AGENCY, AT, COORDINATOR), Stream.of(values))
                    .toArray());
        }

        void write() {
            batch.execute();
        }
    }
}
