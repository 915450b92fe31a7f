package org.hyzmat.mhpsscourses.join;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What stands at the end of the address on which people enrol themselves.
 *
 * @param value 26 letters and digits, of 130 random bits
 */
record JoinCode(String value) {

    private static final String SIGNS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 26;
    private static final SecureRandom RANDOM = new SecureRandom();

    static JoinCode next() {
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            value.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return new JoinCode(value.toString());
    }

    /** What is kept of it. */
    String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(value.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256.", missing);
        }
    }
}
