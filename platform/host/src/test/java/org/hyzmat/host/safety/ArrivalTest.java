package org.hyzmat.host.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From which machine a portal is reached whose passwords everybody sees. */
class ArrivalTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, true, 0",
        "::1, true, 0",
        "127.8.9.10, true, 0",
        "192.0.2.1, true, 403",
        "2001:db8::1, true, 403",
        "::ffff:192.0.2.1, true, 403",
        "192.0.2.1, false, 0"
    })
    void aDemoAnswersItsOwnMachineAlone(String peer, boolean ownMachineOnly, int status) {
        Approach approach = new Approach(new HostNames(Set.of()), Set.of(), false, "", ownMachineOnly);

        Optional<Refusal> refusal = Arrival.of(from(peer, "Host"), approach).refusal();

        assertEquals(status, refusal.map(Refusal::status).orElse(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP"})
    void aDemoDoesNotAnswerWhatAProxyPassesOn(String header) {
        Approach approach = new Approach(new HostNames(Set.of()), Set.of(), false, "", true);

        Optional<Refusal> refusal =
                Arrival.of(from("127.0.0.1", "Host", header), approach).refusal();

        assertEquals(403, refusal.map(Refusal::status).orElse(0));
    }

    @Test
    void nobodyIsBelievedAboutHostAndProtocol() {
        Approach approach = new Approach(new HostNames(Set.of()), Set.of(), false, "", false);

        Arrival arrival = Arrival.of(from("127.0.0.1", "Host", "X-Forwarded-Host", "X-Forwarded-Proto"), approach);

        assertEquals(Optional.empty(), arrival.refusal());
        assertFalse(arrival.isSecure());
        assertTrue(arrival.isOrigin("http://localhost"));
    }

    private static HttpServletRequest from(String peer, String... headers) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                ArrivalTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (request, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> peer;
                    case "getScheme" -> "http";
                    case "getHeader" -> Set.of(headers).contains(arguments[0]) ? said((String) arguments[0]) : null;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static String said(String header) {
        return switch (header) {
            case "Host" -> "localhost";
            case "X-Forwarded-Proto" -> "https";
            default -> "evil.example";
        };
    }
}
