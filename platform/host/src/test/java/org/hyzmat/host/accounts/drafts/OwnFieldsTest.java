package org.hyzmat.host.accounts.drafts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How the fields of a form are read. */
class OwnFieldsTest {

    @Test
    void passwordsAreLeftOutHoweverTheirNamesAreWritten() {
        assertEquals("a=1&b=", OwnFields.without("a=1&new-Password=x&p%61ssword=y&b="));
    }

    @Test
    void everyValueOfAFieldIsRead() {
        assertEquals(
                Map.of("way", List.of("a", "b c"), "note", List.of("")), OwnFields.read("way=a&way=b+c&note=&broken"));
    }
}
