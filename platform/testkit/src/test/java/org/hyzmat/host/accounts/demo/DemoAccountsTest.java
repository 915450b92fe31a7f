package org.hyzmat.host.accounts.demo;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hyzmat.host.Host;
import org.hyzmat.host.Settings;
import org.hyzmat.host.data.DatabaseSettings;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.HostSetup;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The accounts of a demo world are real, and open as the portal says. */
@OnEachDatabase
@Tag("pages")
class DemoAccountsTest {

    private static final String FACILITATOR = "facilitator.demo-nur";
    private static final String ADMINISTRATOR = "agency-administrator.demo-nur";

    @RegisterExtension
    static final HostExtension HOST = HostExtension.with(() -> HostSetup.offering(List.of()));

    /** The forms beside the sign-in form, each filled in for one account. */
    private static Map<String, PageForm> shown() {
        Map<String, PageForm> shown = new LinkedHashMap<>();
        HOST.stranger().get("/sign-in").expect(200).forms().stream()
                .filter(form -> form.action().equals("/sign-in")
                        && !form.value("password").isEmpty())
                .forEach(form -> shown.put(form.value("name"), form));
        return shown;
    }

    /** Two of one account within half a minute take a code each, and a third finds none. */
    private static Visitor enter(PageForm form) {
        Visitor stranger = HOST.stranger();
        Answer right = form.send(stranger).expect(303);
        Visitor half = stranger.accepting(right);
        if (!right.location().startsWith("/sign-in/code")) {
            return half;
        }
        PageForm code = half.follow(right).expect(200).forms().stream()
                .filter(each -> each.action().equals("/sign-in/code")
                        && !each.value("code").isEmpty())
                .findFirst()
                .orElseThrow();
        return half.accepting(code.send(half).expect(303));
    }

    @Test
    void everybodyEntersWithWhatIsShown() {
        HOST.clock().advance(Duration.ofMinutes(2));
        Map<String, PageForm> shown = shown();

        assertEquals(15, shown.size(), shown.keySet().toString());
        shown.forEach((name, form) -> assertEquals(
                name,
                enter(form)
                        .get("/account")
                        .expect(200)
                        .page()
                        .select("dd:containsOwn(" + name + ")")
                        .text()));
        enter(shown.get(ADMINISTRATOR)).get("/admin/accounts").expect(200);
        enter(shown.get(FACILITATOR)).get("/admin/accounts").expect(403);
    }

    @Test
    void aRestartChangesNothingAndPutsBackWhatSomebodyChanged() {
        HOST.clock().advance(Duration.ofMinutes(2));
        Map<String, PageForm> before = shown();
        Visitor facilitator = enter(before.get(FACILITATOR));
        Visitor administrator = enter(before.get(ADMINISTRATOR));
        String chosen = "ýedi gara göle 9";
        facilitator
                .get("/account/password")
                .form("/account/password")
                .with("current", before.get(FACILITATOR).value("password"))
                .with("password", chosen)
                .with("again", chosen)
                .send(facilitator)
                .expect(303);
        before.get(FACILITATOR).send(HOST.stranger()).expect(422);

        HOST.host().restart();

        assertEquals(before.keySet(), shown().keySet());
        shown().forEach((name, form) -> assertEquals(before.get(name).value("password"), form.value("password"), name));
        administrator.get("/account").expect(200);
        enter(before.get(FACILITATOR)).get("/account").expect(200);
    }

    @Test
    void aStartWithoutDemoShutsThemAndTheNextWithOneOpensThemAgain() {
        PageForm form = shown().get(FACILITATOR);
        Settings settings = HOST.host().settings();

        HOST.host().restart(data -> {
            try (Host plain = Host.start(withoutDemo(settings, data), HOST.clock())) {
                Visitor stranger = HOST.stranger().at(plain.port());
                Answer page = stranger.get("/sign-in").expect(200);
                assertAll(
                        () -> assertEquals(Optional.empty(), filled(page), "none is shown"),
                        () -> form.send(stranger).expect(422));
            }
        });

        assertEquals(form.value("password"), shown().get(FACILITATOR).value("password"));
        enter(form).get("/account").expect(200);
    }

    private static Optional<PageForm> filled(Answer page) {
        return page.forms().stream()
                .filter(each -> each.fields().containsKey("password")
                        && !each.value("password").isEmpty())
                .findFirst();
    }

    private static Settings withoutDemo(Settings demo, DatabaseSettings data) {
        return new Settings(
                demo.address(),
                0,
                demo.open(),
                demo.sessions(),
                demo.language(),
                demo.zone(),
                data,
                demo.offers(),
                demo.start(),
                demo.drain(),
                demo.fewest(),
                demo.imports(),
                demo.mail(),
                Settings.Demo.OFF);
    }

    @Test
    void anAppTakesTheSecretOverByALink() {
        Answer page = HOST.stranger().get("/sign-in").expect(200);

        assertTrue(page.page()
                        .select("a[href^=otpauth://totp/Hyzmat:agency-administrator.demo-nur?secret=]")
                        .size()
                == 1);
    }
}
