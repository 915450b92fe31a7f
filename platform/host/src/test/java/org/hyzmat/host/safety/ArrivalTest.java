package org.hyzmat.host.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

        Optional<Refusal> refusal = Arrival.of(from(peer), approach).refusal();

        assertEquals(status, refusal.map(Refusal::status).orElse(0));
    }

    private static HttpServletRequest from(String peer) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                ArrivalTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (request, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> peer;
                    case "getScheme" -> "http";
                    case "getHeader" -> "localhost";
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
