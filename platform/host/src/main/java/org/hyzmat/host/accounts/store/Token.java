package org.hyzmat.host.accounts.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/** Makes what cannot be guessed, and the hash under which it is known here. */
public final class Token {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int BYTES = 32;
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int GROUPS = 3;
    private static final int IN_A_GROUP = 4;

    private Token() {}

    /** 256 bits as they can stand in a cookie or an address. */
    public static String next() {
        byte[] bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** 60 bits as somebody can type them from paper: three groups of four letters and digits that look different. */
    public static String nextShort() {
        StringBuilder code = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            code.append(group == 0 ? "" : "-");
            for (int sign = 0; sign < IN_A_GROUP; sign++) {
                code.append(SIGNS.charAt(CHANCE.nextInt(SIGNS.length())));
            }
        }
        return code.toString();
    }

    /** A short code as it was made, however it was typed. */
    public static String typed(String code) {
        String signs = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return signs.replaceAll("(.{" + IN_A_GROUP + "})(?=.)", "$1-");
    }

    /** What is stored in place of a token. */
    public static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("This Java runtime lacks SHA-256.", impossible);
        }
    }
}
