package org.hyzmat.host.accounts.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** Codes of six digits that change every half minute, as RFC 6238 has them and every app for them makes. */
public final class TimedCodes {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int SECRET_BYTES = 20;
    private static final long STEP_SECONDS = 30;
    /** A phone’s clock may be so many steps before or behind ours. */
    private static final int SKEW = 1;

    /** How many steps a phone’s clock can be wrong so that we notice: an hour. */
    private static final int STRAYING = 120;

    private static final String ISSUER = "Hyzmat";

    private TimedCodes() {}

    /** Loaded with its cryptography when the first code is checked. */
    private static final class Maker {

        private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();
    }

    /** A new secret of 160 bits, in base 32. */
    public static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        CHANCE.nextBytes(bytes);
        return new Base32().encodeToString(bytes);
    }

    /** A secret in groups of four, as somebody can type it. */
    public static String grouped(String secret) {
        return secret.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** The address by which an app takes over a secret, to be shown as a QR code. */
    public static String address(String secret, String signInName) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                .formatted(ISSUER, URLEncoder.encode(signInName, StandardCharsets.UTF_8), secret, ISSUER);
    }

    /**
     * The step of which a code is.
     *
     * @param secret empty where there is no second factor: no code is right then
     * @param code as it was typed, spaces among it
     * @return absent unless it is of this half minute, the last or the next
     */
    public static OptionalLong step(String secret, String code, Instant now) {
        if (secret.isEmpty()) {
            return OptionalLong.empty();
        }
        return near(secret, code, current(now), 0, SKEW);
    }

    /**
     * The step of which a code is that is not right now, but would be for a phone whose clock is wrong.
     *
     * @param secret of the second factor
     * @param code as it was typed
     * @return absent unless it is within an hour
     */
    public static OptionalLong strayStep(String secret, String code, Instant now) {
        return near(secret, code, current(now), SKEW + 1, STRAYING);
    }

    /** How many minutes a clock is before ours that shows this step, behind it if less than none. */
    public static long minutesOff(long step, Instant now) {
        return Math.round((step - current(now)) * STEP_SECONDS / (double) TimeUnit.MINUTES.toSeconds(1));
    }

    /** The step of this half minute. */
    public static long current(Instant now) {
        return now.getEpochSecond() / STEP_SECONDS;
    }

    /** The step of a code that is at least and at most so far from one; each is compared, whatever is found. */
    private static OptionalLong near(String secret, String code, long current, int least, int most) {
        byte[] typed = code.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        OptionalLong found = OptionalLong.empty();
        for (long step = current - most; step <= current + most; step++) {
            boolean isFar = Math.abs(step - current) >= least;
            if (isFar && MessageDigest.isEqual(code(secret, step).getBytes(StandardCharsets.UTF_8), typed)) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /**
     * A code that is right now.
     *
     * @param used the step of the code that was used last: the one after it is taken if that is right too
     */
    public static String current(String secret, long used, Instant now) {
        long step = current(now);
        return code(secret, Math.min(step + SKEW, Math.max(step, used + 1)));
    }

    private static String code(String secret, long step) {
        try {
            return Maker.CODES.generateOneTimePasswordString(
                    new SecretKeySpec(new Base32().decode(secret), Maker.CODES.getAlgorithm()),
                    Instant.ofEpochSecond(step * STEP_SECONDS),
                    Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException("A secret of a second factor cannot be used.", impossible);
        }
    }
}
