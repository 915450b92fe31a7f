package org.hyzmat.people.names;

import java.util.List;
import java.util.regex.Pattern;
import org.hyzmat.people.api.Sex;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.TurkmenText;

/**
 * A person's name in its parts.
 *
 * @param given the given name
 * @param family the family name
 * @param father the name after the father, empty where it is not used or not known
 */
public record PersonName(String given, String family, String father) {

    private static final int LONGEST = 80;
    private static final Pattern SPELLING = Pattern.compile("\\p{L}[\\p{L}\\p{M} .’'ʼ-]*");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Takes out blanks typed twice. */
    public PersonName {
        given = tidy(given);
        family = tidy(family);
        father = tidy(father);
    }

    /**
     * Reads a name typed into one field: a given name alone, or followed by a family name of its own. A name that
     * begins like a family name, and does not end like one, is read as registers write it, family name first.
     *
     * @param typed one or more words
     * @param family the family name of those who typed none
     * @param sex whose form the family name takes
     */
    public static PersonName read(String typed, String family, Sex sex) {
        List<String> words = List.of(tidy(typed).split(" "));
        int last = words.size() - 1;
        if (last == 0) {
            return new PersonName(words.get(0), FamilyName.forSex(family, sex), "");
        }
        if (FamilyName.isLike(words.get(0)) && !FamilyName.isLike(words.get(last))) {
            return new PersonName(words.get(1), words.get(0), String.join(" ", words.subList(2, last + 1)));
        }
        return new PersonName(words.get(0), words.get(last), String.join(" ", words.subList(1, last)));
    }

    /** Notes what is wrong with a part of a name: too long, with a digit, or with a sign no name has. */
    public static void check(Problems problems, String field, String typed) {
        problems.length(field, typed, LONGEST);
        boolean digits = typed.chars().anyMatch(Character::isDigit);
        problems.when(digits, field, "problem.name.digits");
        problems.when(!digits && !typed.isEmpty() && !SPELLING.matcher(typed).matches(), field, "problem.name.signs");
    }

    /** The whole name as a register shows it, family name first. */
    public String label() {
        return tidy(family + " " + given + " " + father);
    }

    /** By its plain character order names sort as a Turkmen reader expects. */
    public String sortKey() {
        return TurkmenText.sortKey(label());
    }

    private static String tidy(String typed) {
        return BLANKS.matcher(typed.strip()).replaceAll(" ");
    }
}
