package org.hyzmat.host.accounts.demo;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/**
 * What opens the accounts of the demo world. It follows from the installation's key and the id of an account, which is
 * another one in each database: so nothing is stored, a restart changes nothing, and a demo that is reset has others.
 */
final class DemoSecrets {

    private static final String ALGORITHM = "HmacSHA256";
    /** 80 bits: nobody finds that out by trying, however quickly a password is hashed. */
    private static final int PASSWORD_BYTES = 10;

    private static final int SECRET_BYTES = 20;

    private final SecretKeySpec key;

    /**
     * Secrets of an installation.
     *
     * @param key for nothing else
     */
    DemoSecrets(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** Four groups of four letters and digits. */
    String password(UUID account) {
        return derive("password " + account, PASSWORD_BYTES)
                .toLowerCase(Locale.ROOT)
                .replaceAll("(.{4})(?=.)", "$1-");
    }

    /** The secret of a second factor, in base 32. */
    String secondFactor(UUID account) {
        return derive("second factor " + account, SECRET_BYTES);
    }

    private String derive(String purpose, int length) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] made = mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
            return new Base32().encodeToString(Arrays.copyOf(made, length));
        } catch (GeneralSecurityException lacking) {
            throw new IllegalStateException("This Java runtime lacks " + ALGORITHM + ".", lacking);
        }
    }
}
