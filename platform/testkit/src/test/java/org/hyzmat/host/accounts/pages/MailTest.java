package org.hyzmat.host.accounts.pages;

import static org.hyzmat.host.accounts.pages.Owner.PASSWORD;
import static org.hyzmat.host.accounts.pages.Owner.signIn;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hyzmat.host.mail.MailSecurity;
import org.hyzmat.host.mail.MailSettings;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.HostSetup;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the portal writes to people arrives, opens once, and tells nobody who has an account. */
@Tag("pages")
class MailTest {

    private static final ServerSetup SMTP = new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    private static final Pattern LINK = Pattern.compile("http://127\\.0\\.0\\.1:\\d+(/invitation/[\\w-]+)");
    private static final int PATIENCE = 20_000;

    @RegisterExtension
    static final HostExtension HOST = HostExtension.with(() -> HostSetup.offering(List.of())
            .mailing(new MailSettings(
                    SMTP.getBindAddress(), SMTP.getPort(), MailSecurity.NONE, "", "", "hyzmat@example.org")));

    private GreenMail server;
    private Visitor administrator;

    private static int freePort() {
        try (java.net.ServerSocket door = new java.net.ServerSocket(0)) {
            return door.getLocalPort();
        } catch (IOException none) {
            throw new java.io.UncheckedIOException(none);
        }
    }

    @BeforeEach
    void start() {
        server = new GreenMail(SMTP);
        server.start();
        administrator = HOST.as("agency-administrator.demo-nur");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private String page(String colleague) {
        return administrator
                .get("/admin/accounts")
                .page()
                .select("main td a:matchesOwn(" + colleague + ")")
                .attr("href");
    }

    private Answer invite(String colleague, String name, String address) {
        String page = page(colleague);
        return administrator
                .get(page)
                .expect(200)
                .form(page + "/invite")
                .with("sign-in-name", name)
                .with("way", "mail")
                .with("email", address)
                .with("language", "tk")
                .send(administrator);
    }

    private MimeMessage received(int number) {
        assertTrue(server.waitForIncomingEmail(PATIENCE, number), "No message " + number + " came.");
        return server.getReceivedMessages()[number - 1];
    }

    private static String text(MimeMessage mail) {
        try {
            return ((MimeMultipart) mail.getContent())
                    .getBodyPart(0)
                    .getContent()
                    .toString();
        } catch (IOException | MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String link(MimeMessage mail) {
        return LINK.matcher(text(mail))
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No link in: " + text(mail)));
    }

    private static PageForm opened(Visitor visitor, String link) {
        return visitor.get(link)
                .expect(200)
                .form("/invitation/password")
                .with("password", PASSWORD)
                .with("again", PASSWORD);
    }

    @Test
    void whoeverIsInvitedByMailChoosesAPasswordOnce() throws MessagingException {
        Visitor stranger = HOST.stranger();

        invite("Serdar Hojaýew", "serdar", "serdar@example.org").expect(303);

        MimeMessage mail = received(1);
        PageForm form = opened(stranger, link(mail));
        form.send(stranger).expect(303);
        form.send(stranger).expect(422);
        signIn(stranger, "serdar", PASSWORD).expect(303);
        assertAll(
                () -> assertEquals("serdar@example.org", mail.getAllRecipients()[0].toString()),
                () -> assertEquals("tk", mail.getHeader("Content-Language")[0]),
                () -> assertTrue(
                        administrator.get("/admin/mail").expect(200).text().contains("serdar@example.org")));
        String elsewhere = HOST.as("agency-administrator.demo-cynar")
                .get("/admin/mail")
                .expect(200)
                .text();
        assertFalse(elsewhere.contains("serdar@"), elsewhere);
    }

    @Test
    void linkThatWentToAWrongAddressIsWorthNothingOnceItIsCorrected() {
        Visitor stranger = HOST.stranger();
        administrator
                .get("/admin/accounts/new")
                .form("/admin/accounts/new")
                .with("name", "Gülälek Mämmedowa")
                .with("function", "facilitator")
                .send(administrator)
                .expect(303);
        invite("Gülälek Mämmedowa", "gulalek", "wrong@example.org").expect(303);
        String sent = link(received(1));
        stranger.get(sent).expect(200);
        String page = page("Gülälek Mämmedowa");

        administrator
                .get(page)
                .form(page)
                .with("email", "gulalek@example.org")
                .send(administrator)
                .expect(303);

        stranger.get(sent).expect(422);
        administrator.post(page + "/mail", Map.of("language", List.of("ru"))).expect(303);
        opened(stranger, link(received(2))).send(stranger).expect(303);
    }

    @Test
    void addressesWithAnotherLineAreRefused() {
        Answer refused = invite("Tawus Halykowa", "tawus", "tawus@example.org\r\nBcc: all@example.org");

        assertTrue(refused.expect(422).problems().containsKey("email"));
        assertEquals(0, server.getReceivedMessages().length);
    }

    @Test
    void forgottenPasswordIsAnsweredAlikeAndChosenAnew() {
        Visitor stranger = HOST.stranger();
        invite("Sona Annagulyýewa", "sona", "sona@example.org").expect(303);
        opened(stranger, link(received(1))).send(stranger).expect(303);

        Answer known = forget(stranger, "sona");
        Answer unknown = forget(stranger, "somebody-" + UUID.randomUUID());
        PageForm form = opened(stranger, link(received(2)))
                .with("password", "on ýedi gözleg kitaby")
                .with("again", "on ýedi gözleg kitaby");
        form.send(stranger).expect(303);

        assertAll(
                () -> assertEquals(303, known.status()),
                () -> assertEquals(known.status(), unknown.status()),
                () -> assertEquals(known.location(), unknown.location()),
                () -> assertEquals(2, server.getReceivedMessages().length));
        signIn(stranger, "sona", PASSWORD).expect(422);
        signIn(stranger, "sona", "on ýedi gözleg kitaby").expect(303);
        form.send(stranger).expect(422);
    }

    private static Answer forget(Visitor visitor, String name) {
        return visitor.get("/sign-in/forgotten")
                .expect(200)
                .form("/sign-in/forgotten")
                .with("name", name)
                .send(visitor);
    }

    @Test
    void whileTheServerIsAwayMessagesWaitAndAreSentWhenSomebodyWantsIt() {
        server.stop();
        String page = page("Aýna Meredowa");
        administrator
                .get(page)
                .form(page)
                .with("email", "ayna@example.org")
                .send(administrator)
                .expect(303);
        administrator.post(page + "/mail", Map.of("language", List.of("ru"))).expect(303);
        Answer waiting = administrator.get("/admin/mail").expect(200);
        String again = waiting.forms().stream()
                .map(PageForm::action)
                .filter(action -> action.endsWith("/again"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(waiting.text()));

        server = new GreenMail(SMTP);
        server.start();
        Visitor elsewhere = HOST.as("agency-administrator.demo-cynar");
        elsewhere.post(again, Map.of()).expect(404);
        elsewhere.post(again.replaceFirst("again$", "discard"), Map.of()).expect(404);
        elsewhere.post(page, Map.of("version", List.of("1"))).expect(404);
        administrator.post(again, Map.of()).expect(303);

        MimeMessage mail = received(1);
        assertTrue(GreenMailUtil.getWholeMessage(mail).contains("Content-Language: ru"));
        assertTrue(waiting.text().contains("ayna@example.org"), waiting.text());
    }

    @Test
    void whoeverRunsThePortalSendsATrialAndNobodyElse() {
        Visitor ofPortal = HOST.as("platform-administrator.demo-department");
        PageForm form =
                ofPortal.get("/admin/mail").expect(200).form("/admin/mail").with("address", "try@example.org");

        form.send(ofPortal).expect(303);
        form.send(administrator).expect(403);

        assertTrue(text(received(1)).contains("Hyzmat"));
        assertEquals(1, server.getReceivedMessages().length);
    }
}
