package org.hyzmat.host.accounts.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.HostSetup;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A portal that nobody can enter is set up by whoever reads its log, once. */
@Tag("pages")
class SetUpTest {

    @RegisterExtension
    static final HostExtension HOST = HostExtension.with(SetUpTest::withoutDemo);

    private static HostSetup withoutDemo() {
        Owner.listen();
        return HostSetup.offering(List.of()).withoutDemo();
    }

    @Test
    void whoeverStartedItSetsItUpOnce() {
        Visitor stranger = HOST.stranger();
        HOST.clock().advance(Duration.ofHours(24));
        stranger.get(Owner.of(HOST.host()).link()).expect(404);
        HOST.host().restart();
        Owner owner = Owner.of(HOST.host());
        stranger.get("/set-up/" + "x".repeat(43)).expect(404);
        Answer language = choosesLanguage(stranger, owner);
        assertEquals("tk", Owner.cookie(language, "hyzmat-language"));
        assertEquals(owner.link() + "/administrator", language.location());
        refusesWhatIsWrong(stranger, owner);

        Visitor administrator = owner.setUp();

        administrator.get("/admin/modules").expect(200);
        assertTrue(administrator.get("/account").expect(200).text().contains("Platform administrator"));
        String agencies = administrator.get("/directory/agencies").expect(200).text();
        assertTrue(agencies.contains("Nusaý hyzmatlary Public association"), agencies);
        stranger.get(owner.link()).expect(404);
        stranger.get(owner.link() + "/administrator").expect(404);
        HOST.host().restart();
        assertEquals(owner.link(), Owner.of(HOST.host()).link(), "no other link is announced");
        administrator.get("/account").expect(200);
    }

    private static Answer choosesLanguage(Visitor stranger, Owner owner) {
        return stranger.get(owner.link())
                .expect(200)
                .form()
                .with("language", "tk")
                .send(stranger)
                .expect(303);
    }

    private static void refusesWhatIsWrong(Visitor stranger, Owner owner) {
        PageForm filled = owner.filledIn(stranger);
        Answer refused = filled.with("agency", "")
                .with("type", "nothing")
                .with("sign-in-name", "Ä")
                .with("password", "kemal kemal kemal")
                .with("again", "")
                .send(stranger)
                .expect(422);

        assertEquals(
                Set.of("agency", "type", "sign-in-name", "password", "again"),
                refused.problems().keySet());
        assertTrue(refused.problems().get("password").contains("your name"));
        assertEquals("Kemal Annaýew", refused.form().value("name"));
        assertFalse(refused.body().contains("kemal kemal"), "no password comes back");
    }
}
