package org.hyzmat.host.accounts.password;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.TurkmenText;

/** Says which passwords may be chosen: long ones that are not among the first that somebody would try. */
public final class PasswordRules {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;
    private static final int LEAST_SCORE = 3;

    /** Of longer ones the beginning decides: measuring takes time that grows with the square of the length. */
    private static final int MEASURED = 48;

    private static final int SHORTEST_NAME = 4;

    /** What people here would think of first, which lists of English passwords lack. */
    private static final List<String> NEAR = List.of(
            "hyzmat",
            "turkmenistan",
            "türkmenistan",
            "turkmen",
            "asgabat",
            "ashgabat",
            "aşgabat",
            "parol",
            "açarsöz",
            "salam",
            "пароль",
            "привет",
            "йцукен",
            "туркменистан",
            "ашхабад");

    private PasswordRules() {}

    /** Loaded with its lists of words when the first password is chosen. */
    private static final class Measure {

        private static final Zxcvbn ZXCVBN = new Zxcvbn();
    }

    /**
     * Notes what is wrong with a password.
     *
     * @param field where it was typed
     * @param about the person’s name and sign-in name
     * @param problems where the sentences are noted
     */
    public static void check(String field, String password, List<String> about, Problems problems) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            problems.add(field, "password.short", SHORTEST);
        } else if (length > LONGEST) {
            problems.add(field, "password.long", LONGEST);
        } else if (holdsName(password, about)) {
            problems.add(field, "password.name");
        } else if (isGuessable(password, about)) {
            problems.add(field, "password.guessable");
        }
    }

    private static boolean holdsName(String password, List<String> about) {
        String folded = TurkmenText.fold(password);
        return words(about).stream()
                .map(TurkmenText::fold)
                .anyMatch(word -> word.length() >= SHORTEST_NAME && folded.contains(word));
    }

    private static boolean isGuessable(String password, List<String> about) {
        List<String> known = new ArrayList<>(NEAR);
        known.addAll(words(about));
        String beginning = password.substring(0, Math.min(password.length(), MEASURED));
        return Measure.ZXCVBN.measure(beginning, known).getScore() < LEAST_SCORE;
    }

    private static List<String> words(List<String> about) {
        return about.stream()
                .flatMap(text -> Arrays.stream(text.split("[^\\p{L}\\p{N}]+")))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
