package org.hyzmat.host.accounts.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes are those of RFC 6238, and a phone’s clock may be wrong by half a minute. */
class TimedCodesTest {

    private static final String SECRET =
            new Base32().encodeToString("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    /** The last six digits of the table in appendix B of RFC 6238. */
    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037"})
    void codesAreThoseOfTheStandard(long second, String code) {
        assertEquals(OptionalLong.of(second / 30), TimedCodes.step(SECRET, code, Instant.ofEpochSecond(second)));
    }

    @ParameterizedTest
    @CsvSource({"-31, false", "-30, true", "0, true", "29, true", "30, true", "59, true", "60, false", "90, false"})
    void aClockMayBeOneStepBeforeOrBehind(long late, boolean accepted) {
        Instant now = Instant.ofEpochSecond(1_111_111_110 + late);

        assertEquals(accepted, TimedCodes.step(SECRET, "050471", now).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"0, 37037036", "37037036, 37037037", "37037037, 37037037", "37037035, 37037036"})
    void aCodeThatWasUsedIsNotShownAgainIfThereIsAnother(long used, long step) {
        Instant now = Instant.ofEpochSecond(37_037_036L * 30 + 7);

        assertEquals(OptionalLong.of(step), TimedCodes.step(SECRET, TimedCodes.current(SECRET, used, now), now));
    }

    @Test
    void spacesAreLeftOutAndOtherTextsAreNoCodes() {
        Instant now = Instant.ofEpochSecond(59);

        assertTrue(TimedCodes.step(SECRET, " 287 082", now).isPresent());
        assertTrue(TimedCodes.step(SECRET, "", now).isEmpty());
        assertTrue(TimedCodes.step(SECRET, "٢٨٧٠٨٢", now).isEmpty());
        assertTrue(TimedCodes.step(SECRET, "1287082", now).isEmpty());
    }

    @Test
    void aSecretIsAnotherEachTimeAndReadsInGroups() {
        String secret = TimedCodes.secret();

        assertEquals(32, secret.length());
        assertNotEquals(secret, TimedCodes.secret());
        assertEquals(secret, TimedCodes.grouped(secret).replace(" ", ""));
        assertEquals("GEZD GNBV", TimedCodes.grouped("GEZDGNBV"));
        assertEquals(
                "otpauth://totp/Hyzmat:a%40b.tm?secret=GEZDGNBV&issuer=Hyzmat",
                TimedCodes.address("GEZDGNBV", "a@b.tm"));
    }
}
