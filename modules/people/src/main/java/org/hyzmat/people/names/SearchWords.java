package org.hyzmat.people.names;

import java.util.List;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * What somebody typed to find a name: each word must begin a word of the stored key.
 *
 * @param words at most {@link #MOST}, folded like the key
 */
public record SearchWords(List<String> words) {

    /** How many words a statement compares: {@code :word1} to {@code :word4}. */
    public static final int MOST = 4;

    /** Reads what was typed; further words are left out, and the ending of a woman's family name does not count. */
    public static SearchWords of(String typed) {
        return new SearchWords(NameKey.words(typed).stream()
                .limit(MOST)
                .map(word -> word.replaceFirst("(?<=[oei][vn])a$", ""))
                .toList());
    }

    /** Whether nothing was typed that could be looked for. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Binds the words; those that were not typed match everything. */
    public <S extends SqlStatement<S>> S on(S statement) {
        for (int word = 0; word < MOST; word++) {
            statement.bind("word" + (word + 1), word < words.size() ? "% " + words.get(word) + "%" : "%");
        }
        return statement;
    }
}
