package org.hyzmat.distribution.pressure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.hyzmat.distribution.PortalProcess;
import org.hyzmat.distribution.UnpackedZip;
import org.hyzmat.host.data.DatabaseSettings;
import org.hyzmat.testkit.OwnPostgres;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No secret stands in what the program prints, on a page or in a file of its folder, while all goes well and while the
 * mail server and the database are away. The accounts of the demo world are left out: they are shown on purpose.
 */
@Tag("process")
@Tag("postgres")
@Tag("thorough")
class SecretsTest {

    private static final String OF_MAIL = "canary-of-mail-5Kq2";
    private static final String OF_NOBODY = "canary-of-nobody-8Wz1";
    private static final String TYPED = "canary-typed-3Rm7";
    private static final String CHOSEN = "canary chosen dört sary düýe";
    private static final String NOTE = "canary-note-9Lx4";
    private static final String SHUT_PORT = "1";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(100);

    @TempDir
    private Path folder;

    private final Map<String, String> secrets = new LinkedHashMap<>();
    private final List<Answer> pages = new ArrayList<>();

    @Test
    void secretsAreSaidNowhere() throws IOException {
        try (OwnPostgres server = OwnPostgres.start()) {
            DatabaseSettings database = server.database(folder.resolve("data"));
            secrets.put("the password of the mail server", OF_MAIL);
            secrets.put("a password that was typed", TYPED);
            secrets.put("a password that was chosen", CHOSEN);
            secrets.put("what was typed into a form", NOTE);
            String printed;
            try (PortalProcess portal = on(database, database.password()).run()) {
                Visitor administrator = portal.visitor().as("agency-administrator.demo-nur");
                secrets.put("the token of a session", administrator.session());
                work(portal, administrator);
                server.stop();
                ask(administrator, "/admin/accounts", 503);
                ask(administrator, "/people/", 503);
                send(administrator, "/account/password", Map.of("current", TYPED, "password", CHOSEN, "again", CHOSEN));
                send(portal.visitor(), "/sign-in", Map.of("name", "nobody", "password", TYPED));
                printed = portal.output();
                server.startAgain();
            }
            String refused = refusedByTheDatabase(database);

            assertTrue(printed.contains("Hyzmat is at") && printed.contains("access "), printed);
            assertEquals(List.of(), found("the output", printed));
            assertEquals(List.of(), found("the output of a start that failed", refused));
            for (Answer page : pages) {
                assertEquals(List.of(), found(page.toString(), page.headers().map() + page.body()));
            }
            assertEquals(List.of(), inFiles());
        }
    }

    private PortalProcess.Start on(DatabaseSettings database, String password) {
        return UnpackedZip.into(folder.resolve("zip-" + password.hashCode()))
                .portal()
                .with("data.folder", database.folder())
                .with("database.url", database.url())
                .with("database.user", database.user())
                .with("database.password", password)
                .with("mail.server", "127.0.0.1")
                .with("mail.port", SHUT_PORT)
                .with("mail.security", "none")
                .with("mail.user", "hyzmat")
                .with("mail.password", OF_MAIL)
                .with("mail.from", "hyzmat@example.org");
    }

    private void work(PortalProcess portal, Visitor administrator) {
        ask(administrator, "/", 200);
        ask(administrator, "/account", 200);
        ask(administrator, "/admin/mail", 200);
        ask(administrator, "/nowhere/" + NOTE.length(), 404);
        String colleague = administrator
                .get("/admin/accounts")
                .page()
                .select("main td a:matchesOwn(Serdar Hojaýew)")
                .attr("href");
        pages.add(administrator
                .get(colleague)
                .form(colleague + "/invite")
                .with("sign-in-name", "serdar")
                .with("way", "mail")
                .with("email", "serdar@example.org")
                .with("language", "en")
                .send(administrator)
                .expect(303));
        ask(administrator, colleague, 200);
        ask(administrator, "/admin/mail", 200);
        assertTrue(pages.get(pages.size() - 1).text().contains("serdar@example.org"), "A message waits.");
        send(portal.visitor(), "/sign-in", Map.of("name", "nobody", "password", TYPED));
        send(administrator, "/account/password", Map.of("current", TYPED, "password", CHOSEN, "again", CHOSEN));
        String mark = administrator.get("/account").page().select("#typing").attr("data-account");
        Map<String, String> draft = Map.of("mark", mark, "form", "/people/persons/new #", "fields", "note=" + NOTE);
        assertEquals(204, send(administrator, "/account/drafts", draft).status());
    }

    private void ask(Visitor visitor, String path, int status) {
        pages.add(visitor.get(path).expect(status));
    }

    private Answer send(Visitor visitor, String path, Map<String, String> fields) {
        Map<String, List<String>> form = new LinkedHashMap<>();
        fields.forEach((name, value) -> form.put(name, List.of(value)));
        Answer answer = visitor.post(path, form);
        pages.add(answer);
        return answer;
    }

    private String refusedByTheDatabase(DatabaseSettings database) {
        secrets.put("a wrong password of the database", OF_NOBODY);
        secrets.put("the password of the database", database.password());
        try (PortalProcess portal = on(database, OF_NOBODY).run()) {
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (portal.isAlive()
                    && System.nanoTime() < deadline
                    && !portal.output().contains("cannot be opened")) {
                LockSupport.parkNanos(GLANCE);
            }
            assertTrue(portal.output().contains("database"), portal.output());
            return portal.output();
        }
    }

    private List<String> found(String where, String text) {
        return secrets.entrySet().stream()
                .filter(secret -> text.contains(secret.getValue()))
                .map(secret -> where + " holds " + secret.getKey())
                .toList();
    }

    private List<String> inFiles() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.addAll(found(
                        file.getFileName().toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)));
            }
        }
        return found;
    }
}
