package org.hyzmat.platform.names;

import java.util.List;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * What somebody typed to find a name: each word must begin a word of the key that is stored beside the name.
 *
 * <p>A statement that searches compares the column that holds the {@link NameKey}, here that of a view which another
 * module publishes, with all {@link #MOST} parameters; words that were not typed match everything:
 *
 * <pre>{@code
 * words.on(visible.on(handle.createQuery("""
 *         select u.id, l.label
 *         from service_user u
 *         join people.person_label l on l.person_id = u.person_id
 *         where <visible:u> and <visible:l>
 *           and l.search_key like :word1 and l.search_key like :word2
 *           and l.search_key like :word3 and l.search_key like :word4
 *         order by l.sort_key, u.id
 *         """)))
 * }</pre>
 *
 * @param words at most {@link #MOST}, folded like the key; empty when nothing was typed that could be looked for
 * @since 1.1
 */
public record SearchWords(List<String> words) {

    /** How many words a statement compares: {@code :word1} to {@code :word4}. */
    public static final int MOST = 4;

    /** Copies the words. */
    public SearchWords {
        words = List.copyOf(words);
    }

    /**
     * Reads what was typed, in Latin or Cyrillic letters. Further words than {@link #MOST} are left out, and the ending
     * of a woman's family name does not count.
     *
     * @param typed any text, possibly blank
     * @return its words
     */
    public static SearchWords of(String typed) {
        return new SearchWords(NameKey.words(typed).stream()
                .limit(MOST)
                .map(word -> word.replaceFirst("(?<=[oei][vn])a$", ""))
                .toList());
    }

    /**
     * Whether nothing was typed that could be looked for; a statement finds everybody then.
     *
     * @return true without words
     */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /**
     * Binds the words; those that were not typed match everything.
     *
     * @param <S> the kind of statement
     * @param statement a statement that names {@code :word1} to {@code :word4}
     * @return the same statement
     */
    public <S extends SqlStatement<S>> S on(S statement) {
        for (int word = 0; word < MOST; word++) {
            statement.bind("word" + (word + 1), word < words.size() ? "% " + words.get(word) + "%" : "%");
        }
        return statement;
    }
}
