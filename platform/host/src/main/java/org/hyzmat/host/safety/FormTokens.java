package org.hyzmat.host.safety;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The token that every form of a page carries, so that no other page can have a browser send one in its stead. */
public final class FormTokens {

    /** The field of a form that holds it. */
    public static final String FIELD = "form-token";

    /** The header that holds it where no form is sent. */
    public static final String HEADER = "X-Form-Token";

    private static final String ALGORITHM = "HmacSHA256";

    /** What people typed is escaped, so that whatever looks like a form is one. */
    private static final Pattern FORM =
            Pattern.compile("<form\\b[^>]*\\bmethod=\"post\"[^>]*>", Pattern.CASE_INSENSITIVE);

    private final SecretKeySpec key;

    /**
     * Tokens of an installation.
     *
     * @param key the same on every node, and for nothing else
     */
    public FormTokens(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /**
     * The token for somebody.
     *
     * @param holder what only their browser sends, such as the content of a cookie or the id of a session
     */
    String of(String holder) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] sum = mac.doFinal(holder.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sum);
        } catch (GeneralSecurityException lacking) {
            throw new IllegalStateException("This Java runtime lacks " + ALGORITHM + ".", lacking);
        }
    }

    /** Whether two tokens are the same, found out in the same time wherever they differ. */
    static boolean isSame(String wanted, String given) {
        return MessageDigest.isEqual(wanted.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Puts a token into every form of a page that changes something.
     *
     * @param page written by views
     * @param token its letters need no escaping
     */
    static String fill(String page, String token) {
        String field = "<input type=\"hidden\" name=\"" + FIELD + "\" value=\"" + token + "\">";
        return FORM.matcher(page).replaceAll(form -> Matcher.quoteReplacement(form.group() + field));
    }
}
