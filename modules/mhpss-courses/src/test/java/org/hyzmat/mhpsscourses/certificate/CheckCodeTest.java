package org.hyzmat.mhpsscourses.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Codes and numbers as they are made, printed and typed. */
final class CheckCodeTest {

    @Test
    void aCodeHasEightyBitsInLettersThatAreNotMistaken() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            String code = CheckCode.next();
            assertTrue(code.matches("[0-9A-HJKMNP-TV-Z]{16}"), code);
            assertEquals(code, CheckCode.typed(CheckCode.shown(code).toLowerCase(java.util.Locale.ROOT)));
            codes.add(code);
        }
        assertEquals(1000, codes.size());
    }

    @Test
    void itIsShownInGroups() {
        assertEquals("0123-4567-89AB-CDEF", CheckCode.shown("0123456789ABCDEF"));
    }

    @Test
    void whatLooksAlikeIsTakenForWhatIsMeant() {
        assertEquals("0110", CheckCode.typed("OILo"));
        assertEquals("ABEKMH0PCTX", CheckCode.typed("авекмнорстх"));
        assertEquals("7QK2", CheckCode.typed(" 7q-k2 "));
    }

    @Test
    void aNumberIsReadAsPeopleTypeIt() {
        assertEquals("HZ-2026-000123", CertificateNumber.of(2026, 123));
        assertEquals("HZ-2026-000123", CertificateNumber.typed(" hz-2026-000123 "));
        assertEquals("HZ-2026-000123", CertificateNumber.typed("HZ 2026 123"));
        assertEquals("", CertificateNumber.typed("2026-123"));
        assertEquals("", CertificateNumber.typed(""));
    }
}
