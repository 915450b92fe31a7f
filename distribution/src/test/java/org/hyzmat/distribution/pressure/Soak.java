package org.hyzmat.distribution.pressure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.hyzmat.distribution.PortalProcess;
import org.hyzmat.distribution.UnpackedZip;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;

/** Prints what becomes of the file of the embedded database while four people mark attendance without a pause. */
public final class Soak {

    private static final int WRITERS = 4;
    private static final int AT_ONCE = 5;
    private static final List<String> MARKS = List.of("present", "late", "left-early", "excused", "absent");

    private final Path data;
    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong marks = new AtomicLong();
    private final AtomicLong failures = new AtomicLong();

    private Soak(Path data) {
        this.data = data;
    }

    /** Runs a portal of this zip with new data, and prints. */
    public static void print(UnpackedZip zip, Path data, Duration duration) {
        new Soak(data).run(zip, duration);
    }

    private void run(UnpackedZip zip, Duration duration) {
        print("%n## %d writers on the embedded database for %d s%n", WRITERS, duration.toSeconds());
        try (PortalProcess portal =
                zip.portal().measured().with("data.folder", data).run()) {
            Visitor coordinator = portal.visitor().as("coordinator.demo-nur");
            List<String> sessions = new ArrayList<>(new Groups(coordinator).make());
            sessions.addAll(new Groups(coordinator).make());
            print("File before: %.1f MiB", mebibytes());
            long begun = System.nanoTime();
            write(coordinator, sessions.subList(0, WRITERS), begun + duration.toNanos());
            double seconds = (System.nanoTime() - begun) / 1e9;
            print("File after: %.1f MiB", mebibytes());
            print(
                    "%d requests in %.0f s, %d of them failed; %d marks, %.0f a second",
                    requests.get(), seconds, failures.get(), marks.get(), marks.get() / seconds);
            long told = System.nanoTime();
            portal.stop();
            print(
                    "File after a graceful stop, which took %.1f s: %.1f MiB",
                    (System.nanoTime() - told) / 1e9, mebibytes());
        }
    }

    private void write(Visitor visitor, List<String> sessions, long end) {
        ExecutorService threads = Executors.newFixedThreadPool(sessions.size());
        try {
            List<Future<?>> writers = new ArrayList<>();
            for (String session : sessions) {
                writers.add(threads.submit(() -> mark(visitor, session, end)));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException broken) {
            throw new IllegalStateException("A writer broke.", broken);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Changes the marks of a few people of one session again and again. */
    private void mark(Visitor visitor, String session, long end) {
        Random chance = new Random(session.hashCode());
        PageForm form = visitor.get(session).expect(200).form();
        List<String> people = form.fields().get("participant");
        while (System.nanoTime() < end) {
            PageForm filled = form;
            PageForm after = form;
            for (int i = 0; i < AT_ONCE; i++) {
                String person = people.get(chance.nextInt(people.size()));
                String mark = MARKS.get(chance.nextInt(MARKS.size()));
                filled = filled.with("mark-" + person, mark);
                after = after.with("mark-" + person, mark).with("was-" + person, mark);
            }
            Answer answer = filled.send(visitor);
            requests.incrementAndGet();
            if (answer.isRedirect()) {
                marks.addAndGet(Long.parseLong(answer.location().replaceFirst(".*saved=", "")));
                form = after;
            } else {
                failures.incrementAndGet();
                form = visitor.get(session).expect(200).form();
            }
        }
    }

    private double mebibytes() {
        try {
            return Files.size(data.resolve("hyzmat.mv.db")) / 1_048_576.0;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
