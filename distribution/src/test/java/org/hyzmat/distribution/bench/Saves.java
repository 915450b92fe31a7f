package org.hyzmat.distribution.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.hyzmat.distribution.pressure.Groups;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;

/** How long it takes to save the marks of a whole session while others save theirs. */
final class Saves {

    private static final int CLIENTS = 4;
    private static final int WARM_UP_SECONDS = 15;
    private static final int WINDOW_SECONDS = 5;
    private static final List<String> MARKS = List.of("present", "late", "left-early", "excused", "absent");

    private final Visitor visitor;
    private final Figures median = new Figures();
    private final Figures slow = new Figures();
    private final Figures slowest = new Figures();
    private final Figures rate = new Figures();

    private Saves(MeasuredProcess program) {
        this.visitor = Visitor.stranger(
                        HttpClient.newBuilder()
                                .version(HttpClient.Version.HTTP_1_1)
                                .build(),
                        URI.create("http://127.0.0.1:" + program.port()))
                .as("coordinator.demo-nur");
    }

    /** Both programs run at the same time, and their clients take turns. */
    static void print(Programs programs) {
        Bench.print("%n## Marks of a session of ten families, all changed each time, %d clients%n", CLIENTS);
        try (MeasuredProcess portal = programs.portal("saves", true);
                MeasuredProcess plain = programs.plainWork(programs.data("plain-saves"))) {
            Saves own = new Saves(portal);
            Saves other = new Saves(plain);
            List<Saver> savers = own.savers();
            List<Saver> copies =
                    savers.stream().map(saver -> saver.plain(other.visitor)).toList();
            Bench.print(
                    "Marks in a form: %s",
                    savers.stream().map(saver -> saver.people.size()).toList());
            save(copies, WARM_UP_SECONDS);
            save(savers, WARM_UP_SECONDS);
            for (int round = 0; round < Bench.ROUNDS; round++) {
                other.measure(copies);
                own.measure(savers);
            }
            other.tell("plain");
            own.tell("portal");
        }
    }

    private List<Saver> savers() {
        List<String> sessions = new ArrayList<>(new Groups(visitor).make());
        sessions.addAll(new Groups(visitor).make());
        return sessions.stream()
                .limit(CLIENTS)
                .map(session ->
                        new Saver(visitor, visitor.get(session).expect(200).form(), true))
                .toList();
    }

    private void measure(List<Saver> savers) {
        long[] times = save(savers, WINDOW_SECONDS);
        median.add(times[times.length / 2] / 1e6);
        slow.add(times[(int) (times.length * 0.95)] / 1e6);
        slowest.add(times[times.length - 1] / 1e6);
        rate.add(times.length / (double) WINDOW_SECONDS);
    }

    private void tell(String what) {
        Bench.print(
                "%-7s half within %s ms, 95 %% within %s ms, slowest %s ms; %s forms a second",
                what, median.told("%.1f"), slow.told("%.1f"), slowest.told("%.0f"), rate.told("%.0f"));
    }

    private static long[] save(List<Saver> savers, int seconds) {
        ExecutorService threads = Executors.newFixedThreadPool(savers.size());
        try {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
            List<Callable<List<Long>>> work = new ArrayList<>();
            savers.forEach(saver -> work.add(() -> saver.until(end)));
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> each : threads.invokeAll(work)) {
                all.addAll(each.get());
            }
            return all.stream().mapToLong(Long::longValue).sorted().toArray();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException broken) {
            throw new IllegalStateException("A client broke.", broken);
        } finally {
            threads.shutdownNow();
        }
    }

    /** One client with a session of its own. */
    private static final class Saver {

        private final Visitor visitor;
        private final boolean notesBefore;
        private final List<String> people;
        private PageForm form;
        private int turn;

        Saver(Visitor visitor, PageForm form, boolean notesBefore) {
            this.visitor = visitor;
            this.form = form;
            this.notesBefore = notesBefore;
            this.people = form.fields().get("participant");
        }

        /** The same people for a program that takes nothing but marks. */
        Saver plain(Visitor other) {
            Map<String, List<String>> fields = new HashMap<>(Map.of("participant", people));
            return new Saver(
                    other, new PageForm("POST", "/marks/" + form.action().hashCode(), fields), false);
        }

        List<Long> until(long end) {
            List<Long> times = new ArrayList<>();
            while (System.nanoTime() < end) {
                times.add(save());
            }
            return times;
        }

        private long save() {
            Map<String, List<String>> fields = new HashMap<>(form.fields());
            Map<String, List<String>> after = new HashMap<>(form.fields());
            for (int i = 0; i < people.size(); i++) {
                List<String> mark = List.of(MARKS.get((turn + i) % MARKS.size()));
                fields.put("mark-" + people.get(i), mark);
                if (notesBefore) {
                    after.put("was-" + people.get(i), mark);
                }
            }
            turn++;
            long begun = System.nanoTime();
            Answer answer = new PageForm("POST", form.action(), fields).send(visitor);
            long took = System.nanoTime() - begun;
            answer.expect(302);
            if (notesBefore && !answer.location().endsWith("saved=" + people.size())) {
                throw new IllegalStateException(people.size() + " marks were sent; the answer is " + answer.location());
            }
            form = new PageForm("POST", form.action(), after);
            return took;
        }
    }
}
