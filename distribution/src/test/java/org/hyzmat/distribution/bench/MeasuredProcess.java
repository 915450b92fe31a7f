package org.hyzmat.distribution.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program that serves pages, as a process of which time and memory are measured. */
final class MeasuredProcess implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile(" is at http://127\\.0\\.0\\.1:(\\d+)");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(2);

    private final Process process;
    private final Path log;
    private final long begun;
    private final int port;

    private MeasuredProcess(List<String> command, Map<String, String> environment, Path log) throws IOException {
        this.log = log;
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(ProcessBuilder.Redirect.PIPE);
        builder.environment().putAll(environment);
        Files.deleteIfExists(log);
        this.begun = System.nanoTime();
        this.process = builder.start();
        this.port = awaitPort();
    }

    /** Starts a program that says where it is, and waits until it has. */
    static MeasuredProcess start(List<String> command, Map<String, String> environment, Path log) {
        try {
            return new MeasuredProcess(command, environment, log);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private int awaitPort() throws IOException {
        while (process.isAlive() && System.nanoTime() - begun < PATIENCE.toNanos()) {
            Matcher said = ADDRESS.matcher(Files.exists(log) ? Files.readString(log) : "");
            if (said.find()) {
                return Integer.parseInt(said.group(1));
            }
            LockSupport.parkNanos(GLANCE);
        }
        process.destroyForcibly();
        throw new IllegalStateException("It did not start:\n" + Files.readString(log));
    }

    /** Asks for a page until it is answered, and says how long after its start that was. */
    double millisToPage(String path, String cookie) {
        try (PageReader reader = new PageReader(port, path, cookie)) {
            int status = reader.read();
            if (status != 200) {
                throw new IllegalStateException(path + " was answered with " + status + "; see " + log);
            }
            return (System.nanoTime() - begun) / 1e6;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    double cpuMillis() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e6;
    }

    /** The memory it occupies, where the system tells. */
    double residentMebibytes() {
        try {
            return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToDouble(kibibytes -> Double.parseDouble(kibibytes) / 1024)
                    .findFirst()
                    .orElse(Double.NaN);
        } catch (IOException elsewhere) {
            return Double.NaN;
        }
    }

    int port() {
        return port;
    }

    Path log() {
        return log;
    }

    /** Waits for the end; told to stop before. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** A command that runs a class of a class path with some options of Java. */
    static List<String> java(List<String> options, String classPath, String main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main));
        command.addAll(List.of(arguments));
        return command;
    }
}
