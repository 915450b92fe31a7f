package org.hyzmat.host.data.sql;

import java.util.Set;

/**
 * A piece of a statement.
 *
 * @param kind what it is
 * @param text a name in lower case and without quotes, the inside of a comment, otherwise as written
 * @param begin where it begins in the statement
 * @param end where it ends, exclusive
 */
public record SqlToken(Kind kind, String text, int begin, int end) {

    /** What a piece of a statement can be. */
    public enum Kind {
        /** A key word, or a name without quotes. */
        WORD,
        /** A name in quotes. */
        QUOTED,
        /** A text, with whatever quotes. */
        STRING,
        /** Digits. */
        NUMBER,
        /** Anything else, one character. */
        SIGN,
        /** A remark. */
        COMMENT
    }

    /**
     * Whether it can name a table.
     *
     * @return true for key words too
     */
    public boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }

    /**
     * Whether it is a certain key word.
     *
     * @param word in lower case
     * @return false for the same word in quotes
     */
    public boolean is(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    /**
     * Whether it is one of some key words.
     *
     * @param words in lower case
     * @return false for the same words in quotes
     */
    public boolean isOneOf(Set<String> words) {
        return kind == Kind.WORD && words.contains(text);
    }

    /**
     * Whether it is a certain sign.
     *
     * @param sign the sign
     * @return false within texts and comments
     */
    public boolean is(char sign) {
        return kind == Kind.SIGN && text.charAt(0) == sign;
    }
}
