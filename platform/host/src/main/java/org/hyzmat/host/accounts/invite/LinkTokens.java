package org.hyzmat.host.accounts.invite;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes the tokens of links that are sent. Each derives from the id of its link, so that none has to be stored between
 * the moment it is made and the moment it leaves; without the key nobody can tell one from an id.
 */
public final class LinkTokens {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /** Tokens of an installation. */
    public LinkTokens(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** 256 bits as they can stand in an address, the same at each call. */
    public String of(UUID link) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] token = mac.doFinal(link.toString().getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This Java runtime lacks " + ALGORITHM + ".", impossible);
        }
    }
}
