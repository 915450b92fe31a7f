package org.hyzmat.distribution.canary;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.hyzmat.distribution.UnpackedZip;
import org.hyzmat.host.mail.MailSecurity;
import org.hyzmat.host.mail.MailSettings;
import org.hyzmat.testkit.HostSetup;
import org.hyzmat.testkit.TestingHost;

/** A portal with all modules in which two agencies have data of the same shape, those of one of them marked. */
final class TwoAgencies implements AutoCloseable {

    /** Stands in every text of the other agency: letters alone, which no key for searching folds. */
    static final String MARKER = "kanarbel";

    /** A restricted service in which nobody of the other agency works. */
    static final String RESTRICTED = "pilot-07";

    /** Messages are written and wait. */
    private static final MailSettings NOBODY_LISTENS =
            new MailSettings("127.0.0.1", 9, MailSecurity.NONE, "", "", "hyzmat@example.org");

    private static final String TRAINING = "demo-bilim";

    private final TestingHost host;
    private final Set<String> open;
    private Twins.Made twins = Twins.Made.NOTHING;

    private TwoAgencies(TestingHost host) {
        this.host = host;
        this.open = host.modules().declared().stream()
                .flatMap(module -> module.records().stream()
                        .filter(record -> !record.personal())
                        .map(record -> module.schema() + "." + record.table()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Starts it, with the records of one of the two. */
    static TwoAgencies start(Path folder) {
        TestingHost host = TestingHost.start(
                HostSetup.offering(List.of(UnpackedZip.into(folder).modules()))
                        .filled()
                        .mailing(NOBODY_LISTENS));
        TwoAgencies agencies = new TwoAgencies(host);
        host.restart(settings -> {
            Everyone.hire(settings.folder());
            Twins.write(
                    settings,
                    new Twins.Copy(
                            Everyone.agency(TRAINING),
                            Everyone.agency(Everyone.OURS),
                            Everyone.trainers(),
                            Set.of(),
                            agencies.open,
                            ""));
        });
        host.expectAllActive();
        return agencies;
    }

    /** Gives the other agency the same. */
    void copy() {
        Map<UUID, UUID> others = new HashMap<>(Everyone.colleagues());
        // nobody there works in the first one; both are restricted
        others.put(Everyone.service("pilot-07"), Everyone.service("pilot-08"));
        host.restart(settings -> twins = Twins.write(
                settings,
                new Twins.Copy(
                        Everyone.agency(Everyone.OURS),
                        Everyone.agency(Everyone.THEIRS),
                        others,
                        Everyone.colleagues().keySet(),
                        open,
                        MARKER)));
        host.expectAllActive();
    }

    /** Copies what the other agency has of a service into one that is restricted, and to which nobody is admitted. */
    Twins.Made copyIntoRestricted() {
        Map<UUID, UUID> services = new HashMap<>();
        List.of("pilot-08", "pilot-09", "pilot-10", "pilot-11", "pilot-12")
                .forEach(code -> services.put(Everyone.service(code), Everyone.service(RESTRICTED)));
        UUID agency = Everyone.agency(Everyone.THEIRS);
        host.restart(settings ->
                twins = Twins.write(settings, new Twins.Copy(agency, agency, services, Set.of(), open, MARKER)));
        host.expectAllActive();
        return twins;
    }

    TestingHost host() {
        return host;
    }

    /** What became of the records of ours. */
    Twins.Made twins() {
        return twins;
    }

    /** What stands in the database of theirs. */
    Contents theirs() {
        AtomicReference<Contents> contents = new AtomicReference<>();
        host.restart(settings -> contents.set(
                Contents.read(settings, Everyone.agency(Everyone.OURS), Everyone.agency(Everyone.THEIRS), twins)));
        return contents.get();
    }

    /** Somebody of one of the two. */
    Asker enter(String role, String agency) {
        return new Asker(role, Everyone.enter(host, role, agency));
    }

    @Override
    public void close() {
        host.close();
    }
}
