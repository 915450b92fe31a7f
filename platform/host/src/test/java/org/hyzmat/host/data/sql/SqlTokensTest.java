package org.hyzmat.host.data.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a statement is taken apart. */
class SqlTokensTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '§',
            value = {
                "select A.b~WORD a, SIGN ., WORD b",
                "select 'it''s -- \"x\"' y~STRING 'it''s -- \"x\"', WORD y",
                "select \"A \"\"b\" c~QUOTED a \"b, WORD c",
                "select /* a /* b */ c */ d~COMMENT  a /* b */ c , WORD d",
                "select $$a 'b$$ c~STRING $$a 'b$$, WORD c",
                "select 1from x_1$2~NUMBER 1, WORD from, WORD x_1$2",
                "select ýaş~WORD ýaş",
                "select -- a~COMMENT  a",
                "select $1~SIGN $, NUMBER 1",
            })
    void piecesOfAStatement(String sql, String expected) {
        List<String> pieces = SqlTokens.of(sql).stream()
                .skip(1)
                .map(token -> token.kind() + " " + token.text())
                .toList();

        assertEquals(expected, String.join(", ", pieces).stripTrailing());
    }

    @Test
    void lineCommentEndsWithTheLine() {
        assertEquals(3, SqlTokens.of("select -- 'x\n1").size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 'x",
                "select \"x",
                "select /* x",
                "select /* /* x */",
                "select $$x",
                "select $x$ y $x$",
                "select E'x'",
                "select u&'x'",
                "select U&\"x\"",
                "select `x`",
                "select 1 // x",
                "select\u00a01",
            })
    void whatIsReadInTwoWaysIsRefused(String sql) {
        assertThrows(UnreadableSqlException.class, () -> SqlTokens.of(sql));
    }
}
