package org.hyzmat.strongfamilies.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.platform.TurkmenText;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.strongfamilies.instrument.Scale;

/** The words by which lists name the people and the scales of a group; spellings of one word meet. */
final class ListedWords {

    private final Map<String, List<Subject>> people = new HashMap<>();
    private final Map<String, List<Scale>> scales = new HashMap<>();

    /**
     * Folds all words once.
     *
     * @param names what the people may be called, by participant; empty without the register of people
     */
    ListedWords(List<Subject> subjects, Map<UUID, List<String>> names, List<Scale> measured) {
        for (Subject subject : subjects) {
            for (String name : names.getOrDefault(subject.participant(), List.of())) {
                add(people, subject.family() + " " + TurkmenText.fold(name), subject);
            }
        }
        for (Scale scale : measured) {
            for (Names word : List.of(scale.label(), scale.name())) {
                List.of(word.en(), word.ru(), word.tk()).forEach(each -> add(scales, TurkmenText.fold(each), scale));
            }
        }
    }

    private static <T> void add(Map<String, List<T>> words, String word, T meant) {
        List<T> known = words.computeIfAbsent(word, unseen -> new ArrayList<>());
        if (!known.contains(meant)) {
            known.add(meant);
        }
    }

    /** Whom a name within a family means, absent if nobody or more than one. */
    Optional<Subject> subject(int family, String name) {
        return only(people.getOrDefault(family + " " + TurkmenText.fold(name), List.of()));
    }

    /** Which scale a word means, absent if none or more than one. */
    Optional<Scale> scale(String word) {
        return only(scales.getOrDefault(TurkmenText.fold(word), List.of()));
    }

    /** Whether nobody has a name, because the register of people is away. */
    boolean isNameless() {
        return people.isEmpty();
    }

    private static <T> Optional<T> only(List<T> meant) {
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }
}
