package org.hyzmat.host.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Only what a proxy of ours says counts. */
class ClientAddressTest {

    private static final InetAddress PROXY = ClientAddress.parse("10.0.0.5").orElseThrow();
    private static final InetAddress INNER = ClientAddress.parse("fd00::5").orElseThrow();

    private final ClientAddress clients = new ClientAddress(Set.of(PROXY, INNER));

    @Test
    void onlyProxiesAreBelieved() {
        assertEquals("192.0.2.1", clients.of("192.0.2.1", List.of("198.51.100.7")));
        assertEquals("198.51.100.7", clients.of("10.0.0.5", List.of("198.51.100.7")));
        assertEquals("10.0.0.5", clients.of("10.0.0.5", List.of()));
    }

    @Test
    void inventedHopsBeforeTheNearestStrangerDoNotCount() {
        assertEquals("198.51.100.7", clients.of("10.0.0.5", List.of("1.1.1.1, 198.51.100.7")));
        assertEquals("198.51.100.7", clients.of("10.0.0.5", List.of("1.1.1.1, 198.51.100.7", "[fd00::5]:443")));
        assertEquals("10.0.0.5", clients.of("10.0.0.5", List.of("198.51.100.7, unknown")));
    }

    @Test
    void networkStandsForAnAddressOfTheNewKind() {
        assertEquals(clients.of("2001:db8:1:2::1", List.of()), clients.of("[2001:db8:1:2:ffff::9]", List.of()));
        assertTrue(!clients.of("2001:db8:1:2::1", List.of()).equals(clients.of("2001:db8:1:3::1", List.of())));
        assertEquals("192.0.2.1", clients.of("::ffff:192.0.2.1", List.of()));
    }

    @Test
    void portIsNoPartOfAnAddress() {
        assertEquals("198.51.100.7", clients.of("10.0.0.5", List.of("198.51.100.7:61234")));
    }

    @Test
    void onlyDigitsAreRead() {
        List.of("example.org", "1", "256.1.1.1", "1.2.3", "1.2.3.4.", "beef", ":", "", "fe80::1%eth7")
                .forEach(text -> assertTrue(ClientAddress.parse(text).isEmpty(), text));
    }
}
