package org.hyzmat.strongfamilies.score;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hyzmat.platform.TurkmenText;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.strongfamilies.instrument.Scale;

/** The words by which lists name the scales of a group; spellings of one word meet. */
final class ScaleWords {

    private final List<Scale> all;
    private final Map<String, Set<Scale>> byWord = new HashMap<>();

    /** Folds all words once. */
    ScaleWords(List<Scale> measured) {
        this.all = List.copyOf(measured);
        for (Scale scale : measured) {
            for (Names word : List.of(scale.label(), scale.name())) {
                List.of(word.en(), word.ru(), word.tk()).forEach(each -> add(TurkmenText.fold(each), scale));
            }
        }
    }

    private void add(String word, Scale meant) {
        byWord.computeIfAbsent(word, unseen -> new LinkedHashSet<>()).add(meant);
    }

    /** The scales themselves. */
    List<Scale> all() {
        return all;
    }

    /** Which scale a word means, absent if none or more than one. */
    Optional<Scale> find(String word) {
        Set<Scale> meant = byWord.getOrDefault(TurkmenText.fold(word), Set.of());
        return meant.size() == 1 ? meant.stream().findFirst() : Optional.empty();
    }
}
