package org.hyzmat.host;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import org.hyzmat.host.data.UnusableDataException;
import org.hyzmat.host.web.PortTakenException;

/** Starts the portal from the command line and stops it when the program is told to end. */
public final class Main {

    private static final int UNUSABLE = 2;

    private Main() {}

    /**
     * Starts the portal and waits.
     *
     * @param arguments perhaps the settings file, otherwise {@code conf/hyzmat.conf}
     */
    public static void main(String[] arguments) {
        Path file = Path.of(arguments.length > 0 ? arguments[0] : "conf/hyzmat.conf");
        try {
            Settings settings = SettingsReader.read(file, System.getenv(), System.getProperties());
            run(settings, System.out);
        } catch (WrongSettingsException | UnusableDataException | PortTakenException unusable) {
            System.err.println(unusable.getMessage());
            System.exit(UNUSABLE);
        }
    }

    private static void run(Settings settings, PrintStream out) {
        Host host = Host.start(settings, Clock.system(settings.zone()));
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            host.close();
                            stopped.countDown();
                        },
                        "stop"));
        out.printf("Hyzmat is at http://%s:%d%n", settings.address(), host.port());
        host.portal().ifPresent(portal -> portal.demoAccounts().forEach(out::println));
        out.flush();
        try {
            stopped.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
