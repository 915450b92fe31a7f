package org.hyzmat.mhpsscourses.learner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds among some learners those who may be one person under two spellings. */
public final class Namesakes {

    private final Map<String, List<Learner>> byWord = new HashMap<>();

    public Namesakes(List<Learner> learners) {
        for (Learner learner : learners) {
            Spelling.of(learner.name())
                    .words()
                    .forEach(word -> byWord.computeIfAbsent(word, unseen -> new ArrayList<>())
                            .add(learner));
        }
    }

    /** Who else may be a learner. */
    public List<Learner> of(Learner learner) {
        return like(learner.name())
                .filter(other -> !other.id().equals(learner.id()))
                .toList();
    }

    /** Whose name may be another spelling of a name. */
    public Stream<Learner> like(String name) {
        Spelling spelling = Spelling.of(name);
        return spelling.words().stream()
                .flatMap(word -> byWord.getOrDefault(word, List.of()).stream())
                .distinct()
                .filter(other -> Spelling.of(other.name()).isLike(spelling));
    }
}
