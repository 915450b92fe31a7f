package org.hyzmat.distribution.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Several readers of one page, in a process of their own so that they do not share the server's memory. */
final class LoadClient implements AutoCloseable {

    private final Process process;
    private final BufferedReader answers;

    private LoadClient(Process process) {
        this.process = process;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /** What some clients did in a while. */
    record Load(long requests, long failed, double seconds, double medianMicros, double slowMicros) {

        double perSecond() {
            return requests / seconds;
        }
    }

    static LoadClient start() {
        List<String> command = MeasuredProcess.java(
                List.of("-XX:+UseSerialGC", "-Xmx128m"), Classes.home().toString(), LoadClient.class.getName());
        try {
            return new LoadClient(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Lets some clients read a page for a while. */
    Load read(int port, String path, String cookie, int clients, int seconds) {
        try {
            process.outputWriter(StandardCharsets.UTF_8)
                    .append(String.join("\t", String.valueOf(port), path, cookie, clients + "", seconds + ""))
                    .append('\n')
                    .flush();
            String[] answer = answers.readLine().split("\t");
            return new Load(
                    Long.parseLong(answer[0]),
                    Long.parseLong(answer[1]),
                    Double.parseDouble(answer[2]),
                    Double.parseDouble(answer[3]),
                    Double.parseDouble(answer[4]));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }

    /**
     * Reads what to do from its input, a line each, until that ends.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            String[] parts = order.split("\t");
            Load load = run(
                    Integer.parseInt(parts[0]),
                    parts[1],
                    parts[2],
                    Integer.parseInt(parts[3]),
                    Integer.parseInt(parts[4]));
            System.out.printf(
                    "%d\t%d\t%s\t%s\t%s%n",
                    load.requests(), load.failed(), load.seconds(), load.medianMicros(), load.slowMicros());
            System.out.flush();
        }
    }

    private static Load run(int port, String path, String cookie, int clients, int seconds)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            long begun = System.nanoTime();
            long end = begun + TimeUnit.SECONDS.toNanos(seconds);
            Callable<long[]> reading = () -> readUntil(end, port, path, cookie);
            List<Future<long[]>> readers = threads.invokeAll(
                    IntStream.range(0, clients).mapToObj(client -> reading).toList());
            double took = (System.nanoTime() - begun) / 1e9;
            long[] all = new long[0];
            for (Future<long[]> reader : readers) {
                long[] times = reader.get();
                int before = all.length;
                all = Arrays.copyOf(all, before + times.length);
                System.arraycopy(times, 0, all, before, times.length);
            }
            return told(all, took);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Load told(long[] times, double seconds) {
        long failed = Arrays.stream(times).filter(time -> time < 0).count();
        long[] good = Arrays.stream(times).filter(time -> time >= 0).sorted().toArray();
        return good.length == 0
                ? new Load(0, failed, seconds, 0, 0)
                : new Load(
                        good.length,
                        failed,
                        seconds,
                        good[good.length / 2] / 1e3,
                        good[(int) (good.length * 0.99)] / 1e3);
    }

    /** The time of each answer in nanoseconds; -1 stands for one that was not the page. */
    private static long[] readUntil(long end, int port, String path, String cookie) throws IOException {
        long[] times = new long[1_024];
        int count = 0;
        try (PageReader reader = new PageReader(port, path, cookie)) {
            for (long begun = System.nanoTime(); begun < end; begun = System.nanoTime()) {
                int status = reader.read();
                if (count == times.length) {
                    times = Arrays.copyOf(times, 2 * count);
                }
                times[count++] = status == 200 ? System.nanoTime() - begun : -1;
            }
        }
        return Arrays.copyOf(times, count);
    }
}
