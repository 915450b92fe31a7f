package org.hyzmat.distribution.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.hyzmat.host.web.PublicSettings;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.HostSetup;
import org.hyzmat.testkit.web.Wire;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The sample for nginx does what its comments and the portal promise. */
@Tag("process")
class NginxTest {

    private static final String NAME = "hyzmat.example.org";
    private static final String HOST_LINE = "Host: " + NAME;

    @RegisterExtension
    static final HostExtension HOST = HostExtension.with(() -> HostSetup.offering(List.of())
            .open(new PublicSettings(0, Set.of(InetAddress.getLoopbackAddress()), "https://" + NAME)));

    @TempDir
    private static Path folder;

    private static Optional<Nginx> nginx = Optional.empty();

    @BeforeAll
    static void start() throws IOException, GeneralSecurityException {
        Optional<Path> program = Nginx.program();
        boolean must = Boolean.parseBoolean(System.getenv("CI"));
        assumeTrue(must || program.isPresent(), "nginx is not installed, so its sample is not tried.");
        int portal = HOST.host().address().getPort();
        nginx = Optional.of(Nginx.before(program.orElseThrow(), folder, portal));
        awaitFirstConnection();
    }

    private static void awaitFirstConnection() throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (System.nanoTime() < end) {
            try (Socket socket = new Socket("127.0.0.1", nginx.orElseThrow().secure())) {
                assertTrue(socket.isConnected());
                return;
            } catch (IOException notYet) {
                Thread.onSpinWait();
            }
        }
        throw new AssertionError("nginx did not start: " + Files.readString(folder.resolve("output.txt")));
    }

    @AfterAll
    static void stop() {
        nginx.ifPresent(Nginx::close);
    }

    @Test
    void plainHttpLeadsToThePortalByHttps() throws IOException {
        try (Wire wire = Wire.to(nginx.orElseThrow().plain())) {
            Wire.Reply reply = wire.ask("GET /notes?a=b HTTP/1.1", "Host: evil.example");

            assertEquals(301, reply.status());
            assertEquals(List.of("https://" + NAME + "/notes?a=b"), reply.all("location"));
        }
    }

    @Test
    void pageComesByHttpsAndStaysThere() throws Exception {
        Wire.Reply page = get("/", HOST_LINE, "X-Forwarded-Proto: http", "X-Forwarded-Host: evil.example");

        assertEquals(200, page.status());
        assertEquals(List.of("max-age=31536000"), page.all("strict-transport-security"));
        assertTrue(page.all("set-cookie").get(0).startsWith("__Host-hyzmat-form="));
        assertEquals(
                421, get("/", "Host: evil.example", "X-Forwarded-Host: " + NAME).status());
    }

    @Test
    void formIsTakenFromOwnPagesAlone() throws Exception {
        Wire.Reply page = get("/", HOST_LINE);
        String cookie = "Cookie: " + page.all("set-cookie").get(0).split(";")[0];
        String body = "theme=dark&back=/&form-token="
                + Jsoup.parse(page.body()).select("input[name=form-token]").attr("value");

        try (Wire own = secure()) {
            Wire.Reply reply = own.post(body, "POST /theme HTTP/1.1", HOST_LINE, cookie, "Origin: https://" + NAME);
            assertEquals(303, reply.status());
        }
        try (Wire other = secure()) {
            Wire.Reply reply = other.post(body, "POST /theme HTTP/1.1", HOST_LINE, cookie, "Origin: http://" + NAME);
            assertEquals(403, reply.status());
        }
    }

    private static Wire.Reply get(String path, String... headers) throws Exception {
        String[] lines = new String[headers.length + 1];
        lines[0] = "GET " + path + " HTTP/1.1";
        System.arraycopy(headers, 0, lines, 1, headers.length);
        try (Wire wire = secure()) {
            return wire.ask(lines);
        }
    }

    /** A connection to whoever shows the certificate of this test. */
    private static Wire secure() throws IOException, GeneralSecurityException {
        KeyStore known = KeyStore.getInstance(KeyStore.getDefaultType());
        known.load(null, null);
        try (var certificate = Files.newInputStream(folder.resolve("certificate.pem"))) {
            known.setCertificateEntry(
                    "a", CertificateFactory.getInstance("X.509").generateCertificate(certificate));
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(known);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, trust.getTrustManagers(), null);
        return new Wire(tls.getSocketFactory()
                .createSocket("127.0.0.1", nginx.orElseThrow().secure()));
    }
}
