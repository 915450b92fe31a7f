package org.hyzmat.host.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.host.directory.RegisteredDirectory;
import org.hyzmat.host.directory.csv.RegisterId;
import org.hyzmat.host.views.Language;
import org.hyzmat.host.web.Accounts;
import org.hyzmat.platform.directory.Service.Sensitivity;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.RegistersExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever asks is looked for in registers as they are now on any node. */
@OnEachDatabase
final class FreshAccountsTest {

    private static final UUID CLUB = RegisterId.of("service", "demo-day-club");

    @RegisterExtension
    private final RegistersExtension registers = new RegistersExtension();

    @Test
    void whatAnotherNodeChangedHoldsBeforeItIsAskedWhoIsThere() {
        RegisteredDirectory here = registers.desk().directory();
        List<Sensitivity> seen = new ArrayList<>();
        Accounts accounts = new FreshAccounts(here, new Accounts() {
            @Override
            public Optional<SignedIn> of(HttpServletRequest request, Language language) {
                seen.add(here.service(CLUB).orElseThrow().sensitivity());
                return Optional.empty();
            }

            @Override
            public String notice(Language language) {
                return "";
            }
        });
        HttpServletRequest request = nobody();
        accounts.of(request, Language.EN);

        registers
                .elsewhere()
                .directory()
                .change(handle -> handle.createUpdate("update service set sensitivity = 'restricted' where id = :id")
                        .bind("id", CLUB)
                        .execute());
        accounts.of(request, Language.EN);

        assertEquals(List.of(Sensitivity.OPEN, Sensitivity.RESTRICTED), seen);
    }

    private static HttpServletRequest nobody() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                HttpServletRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
