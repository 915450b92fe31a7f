package org.hyzmat.host.views;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Plural forms as the Unicode CLDR gives them. */
class PluralRuleTest {

    @Test
    void russianHasThreeForms() {
        assertForms(Language.RU, "one", 1, 21, 31, 101, 1001);
        assertForms(Language.RU, "few", 2, 3, 4, 22, 34, 102);
        assertForms(Language.RU, "many", 0, 5, 9, 11, 12, 13, 14, 19, 20, 111, 112, 1000);
    }

    @Test
    void turkmenAndEnglishHaveTwo() {
        for (Language language : new Language[] {Language.TK, Language.EN}) {
            assertForms(language, "one", 1);
            assertForms(language, "other", 0, 2, 11, 21, 100);
        }
    }

    private static void assertForms(Language language, String form, long... numbers) {
        LongStream.of(numbers).forEach(n -> assertEquals(form, PluralRule.form(language, n), language + " " + n));
    }
}
