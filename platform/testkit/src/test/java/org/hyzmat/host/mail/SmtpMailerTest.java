package org.hyzmat.host.mail;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.host.views.Language;
import org.hyzmat.testkit.TestingClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Messages reach a real mail server, and what it refuses is told apart. */
class SmtpMailerTest {

    private static final String HERE = "127.0.0.1";
    private static final String FROM = "hyzmat@example.org";
    private static final Letter LETTER =
            new Letter("Siziň hasabyňyz", "Salam, Aýna!\n\nПривет", "<p>Salam, Aýna!</p><p>Привет</p>");

    private final TestingClock clock = TestingClock.create();
    private GreenMail server;

    @BeforeEach
    void start() {
        server = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, HERE, ServerSetup.PROTOCOL_SMTP), new ServerSetup(0, HERE, ServerSetup.PROTOCOL_SMTPS)
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private Message message(String address) {
        return Message.of(
                UUID.randomUUID(),
                MessageKind.TEST,
                new Message.About(new UUID(0, 1), Optional.empty(), Optional.empty()),
                address,
                Language.TK,
                new Message.Stamped(OffsetDateTime.now(clock), new UUID(0, 2)));
    }

    private MailSettings settings(int port, MailSecurity security, String user, String password) {
        return new MailSettings(HERE, port, security, user, password, FROM);
    }

    private Mailer mailer(MailSettings settings) {
        return new SmtpMailer(settings, "hyzmat.example.org", clock);
    }

    private Trouble trouble(MailSettings settings) {
        return assertThrows(
                        UndeliveredException.class, () -> mailer(settings).send(message("ayna@example.org"), LETTER))
                .trouble();
    }

    @Test
    void messageArrivesAsTextAndAsPage() throws UndeliveredException, MessagingException, IOException {
        Message message = message("ayna@example.org");

        mailer(settings(server.getSmtp().getPort(), MailSecurity.NONE, "", "")).send(message, LETTER);

        MimeMessage mail = server.getReceivedMessages()[0];
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertAll(
                () -> assertEquals(1, server.getReceivedMessages().length),
                () -> assertEquals("Siziň hasabyňyz", mail.getSubject()),
                () -> assertEquals("Hyzmat <" + FROM + ">", mail.getFrom()[0].toString()),
                () -> assertEquals("ayna@example.org", mail.getAllRecipients()[0].toString()),
                () -> assertEquals("<" + message.id() + "@hyzmat.example.org>", mail.getMessageID()),
                () -> assertEquals(clock.instant(), mail.getSentDate().toInstant()),
                () -> assertEquals("auto-generated", mail.getHeader("Auto-Submitted")[0]),
                () -> assertEquals("tk", mail.getHeader("Content-Language")[0]),
                () -> assertTrue(parts.getContentType().startsWith("multipart/alternative")),
                () -> assertTrue(parts.getBodyPart(0).isMimeType("text/plain")),
                () -> assertEquals(
                        LETTER.text(),
                        parts.getBodyPart(0).getContent().toString().replace("\r", "")),
                () -> assertTrue(parts.getBodyPart(1).isMimeType("text/html")),
                () -> assertEquals(LETTER.html(), parts.getBodyPart(1).getContent()));
    }

    @Test
    void nothingOfThisMachineGoesAlong() throws UndeliveredException, MessagingException, IOException {
        mailer(settings(server.getSmtp().getPort(), MailSecurity.NONE, "", ""))
                .send(message("ayna@example.org"), LETTER);

        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        server.getReceivedMessages()[0].writeTo(raw);
        String sent = raw.toString(StandardCharsets.UTF_8);

        assertFalse(sent.contains(System.getProperty("user.name") + "@"), sent);
        assertFalse(sent.contains("Java"), sent);
    }

    @Test
    void whoMustNotEnterTheServerIsTold() throws UndeliveredException {
        server.setUser("hyzmat", "hyzmat", "right");
        int port = server.getSmtp().getPort();

        mailer(settings(port, MailSecurity.NONE, "hyzmat", "right")).send(message("ayna@example.org"), LETTER);

        assertEquals(1, server.getReceivedMessages().length);
        assertEquals(Trouble.LOGIN, trouble(settings(port, MailSecurity.NONE, "hyzmat", "wrong")));
    }

    @Test
    void serverThatIsNotThereIsUnreachable() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HERE))) {
            free = socket.getLocalPort();
        }

        assertEquals(Trouble.UNREACHABLE, trouble(settings(free, MailSecurity.NONE, "", "")));
        assertEquals(
                Trouble.UNREACHABLE, trouble(new MailSettings("none.invalid", 25, MailSecurity.NONE, "", "", FROM)));
    }

    @Test
    void nothingIsSentUnprotectedWhereProtectionIsAskedFor() {
        int plain = server.getSmtp().getPort();
        int foreign = server.getSmtps().getPort();

        assertAll(
                () -> assertEquals(Trouble.UNPROTECTED, trouble(settings(plain, MailSecurity.STARTTLS, "", ""))),
                () -> assertEquals(Trouble.UNPROTECTED, trouble(settings(foreign, MailSecurity.TLS, "", ""))),
                () -> assertEquals(0, server.getReceivedMessages().length));
    }

    @Test
    void addressThatTheServerDoesNotKnowIsToldFromAFullServer() throws IOException {
        assertEquals(Trouble.ADDRESS, answering("550 5.1.1 no such user"));
        assertEquals(Trouble.REFUSED, answering("452 4.2.2 mailbox full"));
    }

    /** What is made of the answer of a server to the address of a message. */
    private Trouble answering(String answer) throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HERE))) {
            Thread talking = new Thread(() -> new ShortTalk(answer).with(socket), "mail-server");
            talking.setDaemon(true);
            talking.start();
            return trouble(settings(socket.getLocalPort(), MailSecurity.NONE, "", ""));
        } catch (UncheckedIOException closed) {
            throw closed.getCause();
        }
    }
}
