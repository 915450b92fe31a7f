package org.hyzmat.host.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secret of this installation, from which the password of every login derives. */
final class InstallationKey {

    private static final String FILE = "installation.key";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final byte[] key;

    private InstallationKey(byte[] key) {
        this.key = key;
    }

    /** Reads the key of the folder, or makes it at the first start. */
    static InstallationKey of(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            return new InstallationKey(Files.exists(file) ? read(file) : make(file));
        } catch (IOException e) {
            throw new UnusableDataException(
                    "The installation key " + file + " cannot be read or made (" + e
                            + "). Give the user that runs Hyzmat the right to it.",
                    e);
        }
    }

    String password(String login) {
        return HexFormat.of().formatHex(derive("login " + login));
    }

    byte[] secret(String purpose) {
        return derive("secret " + purpose);
    }

    /** Tells two keys apart without giving either away. */
    String mark() {
        return HexFormat.of().formatHex(derive("mark"));
    }

    private byte[] derive(String purpose) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime lacks " + ALGORITHM + ".", e);
        }
    }

    private static byte[] read(Path file) throws IOException {
        String text = Files.readString(file).strip();
        if (!text.matches("[0-9a-f]{" + 2 * BYTES + "}")) {
            throw new UnusableDataException("The installation key " + file + " is damaged: it must hold " + 2 * BYTES
                    + " hexadecimal digits. Put it back from the backup.");
        }
        return HexFormat.of().parseHex(text);
    }

    private static byte[] make(Path file) throws IOException {
        byte[] made = new byte[BYTES];
        new SecureRandom().nextBytes(made);
        Path draft = file.resolveSibling(FILE + ".new");
        Files.deleteIfExists(draft);
        PrivateFile.create(draft);
        Files.writeString(
                draft, HexFormat.of().formatHex(made) + "\n", StandardOpenOption.SYNC, StandardOpenOption.WRITE);
        PrivateFile.move(draft, file);
        return made;
    }
}
