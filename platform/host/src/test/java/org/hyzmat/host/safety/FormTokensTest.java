package org.hyzmat.host.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Whose a token is, and which forms get one. */
class FormTokensTest {

    private final FormTokens tokens = new FormTokens("key".getBytes(StandardCharsets.UTF_8));

    @Test
    void tokenBelongsToOneHolderAndOneInstallation() {
        FormTokens others = new FormTokens("other".getBytes(StandardCharsets.UTF_8));

        assertEquals(tokens.of("a"), tokens.of("a"));
        assertNotEquals(tokens.of("a"), tokens.of("b"));
        assertNotEquals(tokens.of("a"), others.of("a"));
        assertTrue(tokens.of("a").matches("[A-Za-z0-9_-]{43}"));
        assertTrue(FormTokens.isSame("abc", "abc"));
        assertFalse(FormTokens.isSame("abc", "abd"));
        assertFalse(FormTokens.isSame("abc", ""));
    }

    @Test
    void onlyFormsThatChangeSomethingGetOne() {
        String field = "<input type=\"hidden\" name=\"form-token\" value=\"x$1\">";

        assertEquals(
                "<form method=\"post\" action=\"/a\">" + field + "<p></form>",
                FormTokens.fill("<form method=\"post\" action=\"/a\"><p></form>", "x$1"));
        assertEquals(
                "<FORM class=\"a\"\nmethod=\"POST\">" + field,
                FormTokens.fill("<FORM class=\"a\"\nmethod=\"POST\">", "x$1"));
        for (String other : new String[] {
            "<form action=\"/a\">",
            "<form method=\"get\">",
            "&lt;form method=&quot;post&quot;>",
            "<formula method=\"post\">"
        }) {
            assertEquals(other, FormTokens.fill(other, "x$1"));
        }
    }
}
