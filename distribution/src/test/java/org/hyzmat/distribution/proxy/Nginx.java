package org.hyzmat.distribution.proxy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** An nginx of this machine, run with the sample that comes in the zip and a certificate of its own. */
final class Nginx implements AutoCloseable {

    private static final Path SAMPLE = Path.of("src", "main", "conf", "nginx.conf");
    private static final char[] PASSWORD = "changeit".toCharArray();
    private static final long PATIENCE_SECONDS = 30;

    private final Process process;
    private final int plain;
    private final int secure;

    private Nginx(Process process, int plain, int secure) {
        this.process = process;
        this.plain = plain;
        this.secure = secure;
    }

    /** Where it is installed, if it is. */
    static Optional<Path> program() {
        return Stream.of("/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/bin/nginx", "/opt/homebrew/bin/nginx")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Starts it before a portal.
     *
     * @param program from {@link #program}
     * @param folder for all that it writes
     * @param portal the port on which that listens
     */
    static Nginx before(Path program, Path folder, int portal) throws IOException, GeneralSecurityException {
        int plain = freePort();
        int secure = freePort();
        certificate(folder);
        String sample = Files.readString(SAMPLE)
                .replace("listen 80;", "listen 127.0.0.1:" + plain + ";")
                .replace("listen 443 ssl;", "listen 127.0.0.1:" + secure + " ssl;")
                .replace("/etc/ssl/hyzmat/", folder + "/")
                .replace("127.0.0.1:8080", "127.0.0.1:" + portal);
        Files.writeString(folder.resolve("hyzmat.conf"), sample);
        Path whole = Files.writeString(folder.resolve("nginx.conf"), """
                daemon off;
                master_process off;
                pid FOLDER/nginx.pid;
                error_log stderr;
                events {}
                http {
                    access_log off;
                    client_body_temp_path FOLDER/body;
                    proxy_temp_path FOLDER/proxy;
                    fastcgi_temp_path FOLDER/fastcgi;
                    uwsgi_temp_path FOLDER/uwsgi;
                    scgi_temp_path FOLDER/scgi;
                    include FOLDER/hyzmat.conf;
                }
                """.replace("FOLDER", folder.toString()));
        Process process = new ProcessBuilder(program.toString(), "-p", folder.toString(), "-c", whole.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();
        return new Nginx(process, plain, secure);
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private static void certificate(Path folder) throws IOException, GeneralSecurityException {
        Path store = folder.resolve("store.p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        run(List.of(
                keytool,
                "-genkeypair",
                "-alias",
                "a",
                "-keyalg",
                "EC",
                "-validity",
                "2",
                "-dname",
                "CN=hyzmat.example.org",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                new String(PASSWORD)));
        KeyStore keys = KeyStore.getInstance(store.toFile(), PASSWORD);
        pem(
                folder.resolve("certificate.pem"),
                "CERTIFICATE",
                keys.getCertificate("a").getEncoded());
        pem(folder.resolve("key.pem"), "PRIVATE KEY", keys.getKey("a", PASSWORD).getEncoded());
    }

    private static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IllegalStateException(said);
        }
    }

    private static void pem(Path file, String kind, byte[] content) throws IOException {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        Files.writeString(file, "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n");
    }

    /** Where it listens for HTTP. */
    int plain() {
        return plain;
    }

    /** Where it listens for HTTPS. */
    int secure() {
        return secure;
    }

    /** Whether it still runs. */
    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
