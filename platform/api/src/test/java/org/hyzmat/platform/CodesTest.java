package org.hyzmat.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Constants have words, and words lead back to constants. */
final class CodesTest {

    private enum Reason {
        NOT_AT_HOME,
        OTHER
    }

    @Test
    void aConstantIsNamedInSmallLettersWithHyphens() {
        assertEquals("not-at-home", Codes.of(Reason.NOT_AT_HOME));
        assertEquals("not-at-home", Codes.of("NOT_AT_HOME"));
        assertEquals("", Codes.of(""));
    }

    @Test
    void aWordIsFoundOnlyAsItIsWritten() {
        assertEquals(Optional.of(Reason.NOT_AT_HOME), Codes.find(Reason.class, "not-at-home"));
        assertEquals(Optional.empty(), Codes.find(Reason.class, "NOT_AT_HOME"));
        assertEquals(Optional.empty(), Codes.find(Reason.class, ""));
    }
}
