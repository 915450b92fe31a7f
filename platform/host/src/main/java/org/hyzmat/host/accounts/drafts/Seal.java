package org.hyzmat.host.accounts.drafts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Makes text unreadable for whoever lacks the key, and useless in any place but its own. */
final class Seal {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String MAC = "HmacSHA256";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom CHANCE = new SecureRandom();

    private final SecretKeySpec content;
    private final SecretKeySpec names;

    /**
     * A seal of an installation.
     *
     * @param key 32 bytes for nothing else
     */
    Seal(byte[] key) {
        this.content = new SecretKeySpec(mac(new SecretKeySpec(key, MAC), "content"), "AES");
        this.names = new SecretKeySpec(mac(new SecretKeySpec(key, MAC), "names"), MAC);
    }

    /** What stands for a name without telling it. */
    String mark(String name) {
        return HexFormat.of().formatHex(mac(names, name));
    }

    /**
     * Seals a text.
     *
     * @param owner without whom it cannot be opened
     * @param place without which neither
     */
    String close(UUID owner, String place, String text) {
        byte[] nonce = new byte[NONCE];
        CHANCE.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, owner, place).doFinal(text.getBytes(UTF_8));
            byte[] both = ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return Base64.getEncoder().encodeToString(both);
        } catch (GeneralSecurityException lacking) {
            throw new IllegalStateException("This Java runtime lacks " + CIPHER + ".", lacking);
        }
    }

    /**
     * Opens it again.
     *
     * @throws BrokenSealException if it is not what was sealed for this owner and place with this key
     */
    String open(UUID owner, String place, String sealed) throws BrokenSealException {
        try {
            byte[] both = Base64.getDecoder().decode(sealed);
            byte[] nonce = new byte[NONCE];
            ByteBuffer.wrap(both).get(nonce);
            byte[] text = cipher(Cipher.DECRYPT_MODE, nonce, owner, place).doFinal(both, NONCE, both.length - NONCE);
            return new String(text, UTF_8);
        } catch (AEADBadTagException foreign) {
            throw new BrokenSealException(foreign);
        } catch (GeneralSecurityException lacking) {
            throw new IllegalStateException("This Java runtime lacks " + CIPHER + ".", lacking);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, UUID owner, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, content, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((owner + " " + place).getBytes(UTF_8));
        return cipher;
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException lacking) {
            throw new IllegalStateException("This Java runtime lacks " + MAC + ".", lacking);
        }
    }
}
