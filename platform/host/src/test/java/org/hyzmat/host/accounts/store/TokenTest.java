package org.hyzmat.host.accounts.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Tokens cannot be guessed, and short codes survive being typed. */
class TokenTest {

    @Test
    void tokensHoldMoreThanAnybodyCanTry() {
        assertEquals(43, Token.next().length());
        assertNotEquals(Token.next(), Token.next());
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Token.hash("abc"));
    }

    @Test
    void shortCodeIsTheSameHoweverItIsTyped() {
        String code = Token.nextShort();

        assertTrue(code.matches("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}"), code);
        assertEquals(code, Token.typed(code));
        assertEquals(
                code, Token.typed(" " + code.toLowerCase(java.util.Locale.ROOT).replace("-", " ")));
        assertFalse(Token.typed(code + "7").equals(code));
    }
}
