package org.hyzmat.host.data.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hyzmat.host.data.sql.SqlToken.Kind;

/** Takes a statement apart as both databases do, and refuses what only one of them would read that way. */
public final class SqlTokens {

    private final String sql;
    private final List<SqlToken> tokens = new ArrayList<>();
    private int at;

    private SqlTokens(String sql) {
        this.sql = sql;
    }

    /**
     * All pieces of a statement, comments among them.
     *
     * @param sql any text
     * @return in their order
     * @throws UnreadableSqlException if a text, name or comment is not closed, or is of a kind that is not allowed
     */
    public static List<SqlToken> of(String sql) {
        SqlTokens reader = new SqlTokens(sql);
        while (reader.at < sql.length()) {
            reader.next();
        }
        return reader.tokens;
    }

    private void next() {
        char c = sql.charAt(at);
        if (c <= ' ') {
            at++;
        } else if (c == '-' && follows('-')) {
            lineComment();
        } else if (c == '/' && follows('*')) {
            blockComment();
        } else if (c == '\'') {
            text();
        } else if (c == '"') {
            quotedName();
        } else if (c == '$') {
            dollar();
        } else if (isNameStart(c)) {
            word();
        } else if (isDigit(c)) {
            number();
        } else {
            sign(c);
        }
    }

    private boolean follows(char expected) {
        return at + 1 < sql.length() && sql.charAt(at + 1) == expected;
    }

    private void lineComment() {
        int end = at;
        while (end < sql.length() && sql.charAt(end) != '\n' && sql.charAt(end) != '\r') {
            end++;
        }
        add(Kind.COMMENT, sql.substring(at + 2, end), end);
    }

    /** Both databases let such comments lie within each other. */
    private void blockComment() {
        int depth = 1;
        int i = at + 2;
        while (depth > 0) {
            if (i + 1 >= sql.length()) {
                throw new UnreadableSqlException("A comment is not closed.");
            }
            if (sql.startsWith("/*", i)) {
                depth++;
                i += 2;
            } else if (sql.startsWith("*/", i)) {
                depth--;
                i += 2;
            } else {
                i++;
            }
        }
        add(Kind.COMMENT, sql.substring(at + 2, i - 2), i);
    }

    private void text() {
        int end = closing('\'', "A text");
        add(Kind.STRING, sql.substring(at, end), end);
    }

    private void quotedName() {
        int end = closing('"', "A name in quotes");
        add(Kind.QUOTED, sql.substring(at + 1, end - 1).replace("\"\"", "\"").toLowerCase(Locale.ROOT), end);
    }

    private int closing(char quote, String what) {
        for (int i = at + 1; i < sql.length(); i++) {
            if (sql.charAt(i) == quote) {
                if (i + 1 == sql.length() || sql.charAt(i + 1) != quote) {
                    return i + 1;
                }
                i++;
            }
        }
        throw new UnreadableSqlException(what + " is not closed.");
    }

    /** Only the form without a tag is a text in both databases. */
    private void dollar() {
        if (at + 1 < sql.length() && isNameStart(sql.charAt(at + 1))) {
            throw new UnreadableSqlException("A text begins with a tag between $ signs; use $$ or quotes.");
        }
        if (!follows('$')) {
            add(Kind.SIGN, "$", at + 1);
            return;
        }
        int end = sql.indexOf("$$", at + 2);
        if (end < 0) {
            throw new UnreadableSqlException("A text between $$ is not closed.");
        }
        add(Kind.STRING, sql.substring(at, end + 2), end + 2);
    }

    private void word() {
        int end = at;
        while (end < sql.length() && isNamePart(sql.charAt(end))) {
            end++;
        }
        String word = sql.substring(at, end).toLowerCase(Locale.ROOT);
        refusePrefix(word, end);
        add(Kind.WORD, word, end);
    }

    /** Texts with escapes end elsewhere than they seem to, and escaped names hide what they name. */
    private void refusePrefix(String word, int end) {
        if (word.equals("e") && sql.startsWith("'", end)
                || word.equals("u") && (sql.startsWith("&'", end) || sql.startsWith("&\"", end))) {
            throw new UnreadableSqlException("Texts and names with escapes (E'…', U&'…', U&\"…\") are not allowed.");
        }
    }

    private void number() {
        int end = at;
        while (end < sql.length() && (isDigit(sql.charAt(end)) || sql.charAt(end) == '_')) {
            end++;
        }
        add(Kind.NUMBER, sql.substring(at, end), end);
    }

    private void sign(char c) {
        if (c == '`') {
            throw new UnreadableSqlException("A name stands between backticks; use quotes.");
        }
        if (c == '/' && follows('/')) {
            throw new UnreadableSqlException("A comment begins with //; use two hyphens.");
        }
        if (c > '~') {
            throw new UnreadableSqlException(
                    "The character U+%04X stands outside a text; spell it as a space or leave it out."
                            .formatted((int) c));
        }
        add(Kind.SIGN, String.valueOf(c), at + 1);
    }

    private void add(Kind kind, String text, int end) {
        tokens.add(new SqlToken(kind, text, at, end));
        at = end;
    }

    private static boolean isNameStart(char c) {
        return c == '_' || Character.isLetter(c) || Character.isSurrogate(c);
    }

    private static boolean isNamePart(char c) {
        return isNameStart(c) || isDigit(c) || c == '$' || Character.isDigit(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
