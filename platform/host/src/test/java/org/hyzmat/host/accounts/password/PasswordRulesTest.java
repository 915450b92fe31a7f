package org.hyzmat.host.accounts.password;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problem;
import org.hyzmat.platform.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which passwords may be chosen. */
class PasswordRulesTest {

    private static final List<String> ABOUT = List.of("Aýna Meredowa", "ayna.m");

    @ParameterizedTest
    @CsvSource({
        "dört sary düýe 7, ''",
        "correct horse battery staple, ''",
        "qx7-Lmz9-vTr2, ''",
        "Kx7!pq-2Rt, password.short",
        "Password1234, password.guessable",
        "aaaaaaaaaaaaaaaa, password.guessable",
        "qwertyuiop1234, password.guessable",
        "turkmenistan, password.guessable",
        "парольпароль, password.guessable",
        "Meredova süýji alma, password.name",
        "aýna-daglar-görünýär, password.name"
    })
    void aPasswordIsTakenOrRefusedWithItsReason(String password, String key) {
        assertEquals(key, refusal(password));
    }

    @Test
    void lengthIsCountedInCharactersAsAReaderCountsThem() {
        assertEquals("password.short", refusal("🐪🐫🐎🐏🐐🐑"));
        assertEquals("password.long", refusal("ab7-".repeat(33)));
    }

    private static String refusal(String password) {
        Problems problems = new Problems();
        PasswordRules.check("password", password, ABOUT, problems);
        try {
            problems.throwIfAny();
            return "";
        } catch (InvalidInputException refused) {
            return refused.problems().stream().map(Problem::key).findFirst().orElseThrow();
        }
    }
}
