package org.hyzmat.distribution.canary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hyzmat.host.data.Database;
import org.hyzmat.testkit.TestingHost;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever is not admitted to a restricted service of their own agency comes upon nothing of it. */
@Tag("thorough")
final class RestrictedServiceTest {

    private static final List<String> PEOPLE = List.of("coordinator", "facilitator");

    @Test
    void whoIsNotAdmittedFindsNothing(@TempDir Path folder) {
        try (TwoAgencies agencies = TwoAgencies.start(folder)) {
            TestingHost host = agencies.host();
            Doors doors = Doors.of(host);
            Work work = new Work(doors, 1);
            PEOPLE.forEach(role -> work.look(agencies.enter(role, Everyone.THEIRS)));
            Twins.Made twins = agencies.copyIntoRestricted();
            Exchange exchange = new Exchange(twins, true);

            int shown = 0;
            open(host, true);
            for (List<String> addresses : work.addresses().values()) {
                for (String address : addresses) {
                    Heard heard = agencies.enter("coordinator", Everyone.THEIRS).get(exchange.theirs(address));
                    shown += heard.says(TwoAgencies.MARKER) ? 1 : 0;
                }
            }
            open(host, false);
            List<String> faults = new ArrayList<>();
            Map<Door, List<String>> addresses = work.addresses();
            for (String role : PEOPLE) {
                Asker asker = agencies.enter(role, Everyone.THEIRS);
                Attack attack = new Attack(asker, doors, twins, new Stopwatch());
                Walk walk = Walk.of(asker, doors, 1);
                attack.look(walk);
                attack.ask(addresses, Attack.USUAL);
                attack.search(walk.forms());
                attack.send(walk.forms());
                faults.addAll(attack.faults());
            }

            assertTrue(shown > 10, "While the service is open to all, few pages show what is of it: " + shown);
            assertEquals("", String.join("\n", faults));
        }
    }

    /** The same records can be seen while the service is not restricted, so it is that alone that hides them. */
    private static void open(TestingHost host, boolean toAll) {
        host.restart(settings -> {
            try (Database database = Database.open(settings)) {
                database.platform()
                        .useHandle(handle -> handle.execute(
                                "update service set sensitivity = ? where code = ?",
                                toAll ? "open" : "restricted",
                                TwoAgencies.RESTRICTED));
            }
        });
        host.expectAllActive();
    }
}
