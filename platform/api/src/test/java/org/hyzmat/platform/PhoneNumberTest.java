package org.hyzmat.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write for a telephone number. */
class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "+993 65 12-34-56", "(12) 34-56-78", "12345"})
    void aNumberOrNothingIsNoFault(String typed) {
        assertEquals(false, isFault(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234", "at her sister's", "+993+65", "1234567890123456789012345678901"})
    void anythingElseIsAFaultOfItsField(String typed) {
        assertEquals(true, isFault(typed));
    }

    @Test
    void onlyWhatIsDialledIsLeft() {
        assertEquals("+99365123456", PhoneNumber.dialled("+993 65 12-34-56"));
    }

    private static boolean isFault(String typed) {
        Problems problems = new Problems();
        PhoneNumber.check("phone", typed, problems);
        return problems.has("phone");
    }
}
