package org.hyzmat.distribution;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hyzmat.testkit.web.Visitor;

/** A portal that runs as a process of its own, started by the script of the zip. */
public final class PortalProcess implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("Hyzmat is at (http://\\S+)");
    private static final long PATIENCE_SECONDS = 120;
    private static final String JAVA_OPTIONS = "HYZMAT_JAVA_OPTIONS";
    /** A portal of a test lives for seconds: to compile code better takes longer than what that saves. */
    private static final String COMPILED_SIMPLY = "-XX:TieredStopAtLevel=1";

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Process process;
    private final List<String> output = new ArrayList<>();
    private final CompletableFuture<String> address = new CompletableFuture<>();
    private final CountDownLatch ended = new CountDownLatch(1);

    private PortalProcess(Process process) {
        this.process = process;
        Thread reader = new Thread(this::read, "output of " + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    /** How a portal is started: its folder of data, a free port and whatever else is set. */
    public static final class Start {

        private final UnpackedZip zip;
        private final Map<String, String> environment = new HashMap<>();
        private Path from;

        Start(UnpackedZip zip) {
            this.zip = zip;
            this.from = zip.home();
            with("web.port", "0");
            environment(JAVA_OPTIONS, COMPILED_SIMPLY);
        }

        /** Lets it compile as an installed portal does, for what is measured. */
        public Start measured() {
            environment.remove(JAVA_OPTIONS);
            return this;
        }

        /** Sets what the settings file would set. */
        public Start with(String setting, Object value) {
            return environment("HYZMAT_" + setting.toUpperCase().replaceAll("[.-]", "_"), value.toString());
        }

        Start environment(String name, String value) {
            environment.put(name, value);
            return this;
        }

        Start from(Path folder) {
            from = folder;
            return this;
        }

        /** Starts it. */
        public PortalProcess run(String... arguments) {
            List<String> command = new ArrayList<>(List.of(zip.script().toString()));
            command.addAll(List.of(arguments));
            ProcessBuilder builder =
                    new ProcessBuilder(command).directory(from.toFile()).redirectErrorStream(true);
            builder.environment().putAll(environment);
            builder.redirectInput(ProcessBuilder.Redirect.from(nothing()));
            try {
                return new PortalProcess(builder.start());
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }

        private static File nothing() {
            return new File(File.separatorChar == '/' ? "/dev/null" : "NUL");
        }
    }

    private void read() {
        try {
            process.inputReader(StandardCharsets.UTF_8).lines().forEach(this::take);
        } finally {
            address.completeExceptionally(new IllegalStateException("It ended:\n" + output()));
            ended.countDown();
        }
    }

    private void take(String line) {
        synchronized (output) {
            output.add(line);
        }
        Matcher found = ADDRESS.matcher(line);
        if (found.find()) {
            address.complete(found.group(1));
        }
    }

    /** Where it is, as soon as it has started. */
    public String address() {
        return await(address);
    }

    /** Somebody with a browser before this portal, as soon as it has started. */
    public Visitor visitor() {
        return Visitor.stranger(CLIENT, URI.create(address()));
    }

    private <T> T await(CompletableFuture<T> result) {
        return result.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    /** The number of its process. */
    public long pid() {
        return process.pid();
    }

    /** Whether its process still runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** All that it has printed. */
    public String output() {
        synchronized (output) {
            return String.join("\n", output);
        }
    }

    Optional<String> line(String part) {
        synchronized (output) {
            return output.stream().filter(line -> line.contains(part)).findFirst();
        }
    }

    /** Tells it to stop, and waits. */
    public int stop() {
        process.destroy();
        return end();
    }

    /** Ends it as a power failure would. */
    public void kill() {
        process.destroyForcibly();
        end();
    }

    /** Waits until it has ended by itself. */
    int end() {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    || !ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("It did not end:\n" + output());
            }
            return process.exitValue();
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
    }
}
