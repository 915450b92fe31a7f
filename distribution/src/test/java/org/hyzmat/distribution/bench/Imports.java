package org.hyzmat.distribution.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.hyzmat.distribution.pressure.FamilyList;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.Visitor;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** How long it takes to look at a list of families and to take it over, and how much memory. */
final class Imports {

    private static final int ROWS = 20_000;
    private static final int ROUNDS = 3;
    private static final int COLUMNS = 6;
    private static final String LIST = "/people/imports/families";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(50);

    private final MeasuredProcess portal;
    private final Visitor coordinator;
    private final Figures checked = new Figures();
    private final Figures taken = new Figures();
    private final Figures highest = new Figures();

    private Imports(MeasuredProcess portal) {
        this.portal = portal;
        this.coordinator = Visitor.stranger(
                        HttpClient.newBuilder()
                                .version(HttpClient.Version.HTTP_1_1)
                                .build(),
                        URI.create("http://127.0.0.1:" + portal.port()))
                .as("coordinator.demo-nur");
    }

    static void print(Programs programs) {
        Bench.print("%n## A list of %d members of families, none of them known, taken in%n", ROWS);
        Figures plain = new Figures();
        try (MeasuredProcess portal = programs.portal("imports", true)) {
            Imports imports = new Imports(portal);
            imports.coordinator.get(LIST).expect(200);
            double before = portal.residentMebibytes();
            for (int round = 0; round < ROUNDS; round++) {
                String file = FamilyList.text(round * ROWS, ROWS, "wa");
                plain.add(ROWS / plainSeconds(file, programs.data("plain-import-" + round)));
                imports.measure(file);
            }
            Bench.print("%-32s %s rows a second", "plain: parsed and inserted", plain.told("%.0f"));
            Bench.print("%-32s %s rows a second", "looked at", imports.checked.told("%.0f"));
            Bench.print("%-32s %s rows a second", "taken over", imports.taken.told("%.0f"));
            Bench.print(
                    "Resident memory before %.0f, highest %s, after %.0f MiB",
                    before, imports.highest.told("%.0f"), portal.residentMebibytes());
        }
    }

    private void measure(String file) {
        byte[] sent = file.getBytes(StandardCharsets.UTF_8);
        long begun = System.nanoTime();
        String run = coordinator
                .upload(coordinator.get(LIST).form(), "file", "families.csv", sent)
                .expect(302)
                .location();
        double most = portal.residentMebibytes();
        most = Math.max(most, await(run));
        checked.add(ROWS * 1e9 / (System.nanoTime() - begun));
        Answer page = coordinator.get(run).expect(200);
        begun = System.nanoTime();
        page.form(run + "/take").send(coordinator).expect(302);
        most = Math.max(most, await(run));
        taken.add(ROWS * 1e9 / (System.nanoTime() - begun));
        highest.add(most);
    }

    /** Waits until the work on the file is done; says how much memory was occupied meanwhile. */
    private double await(String run) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        double most = 0;
        while (!coordinator
                .get(run)
                .expect(200)
                .page()
                .select("#import-run[hx-get]")
                .isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("The import does not come to an end; see " + portal.log());
            }
            most = Math.max(most, portal.residentMebibytes());
            LockSupport.parkNanos(GLANCE);
        }
        return most;
    }

    /** The same text parsed by the same library, and put into one table of a file in one transaction. */
    private static double plainSeconds(String text, Path file) {
        Jdbi jdbi = Jdbi.create("jdbc:h2:file:" + file + ";DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0");
        long begun = System.nanoTime();
        jdbi.useTransaction(handle -> {
            handle.execute("create table member (a varchar, b varchar, c varchar, d varchar, e varchar, f varchar)");
            try (CsvReader<CsvRecord> rows =
                    CsvReader.builder().fieldSeparator(';').ofCsvRecord(text)) {
                PreparedBatch batch = handle.prepareBatch("insert into member values (?, ?, ?, ?, ?, ?)");
                for (CsvRecord row : rows) {
                    for (int i = 0; i < COLUMNS; i++) {
                        batch.bind(i, row.getField(i));
                    }
                    batch.add();
                }
                batch.execute();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
        return (System.nanoTime() - begun) / 1e9;
    }
}
