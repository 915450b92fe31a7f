package org.hyzmat.mhpsscourses.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hyzmat.mhpsscourses.learner.LearnerDraft;
import org.hyzmat.mhpsscourses.learner.Spelling;
import org.hyzmat.platform.Problem;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.imports.ListRow;

/** The rows of a list about one run that were read already, among which a person may stand before. */
final class EarlierRows {

    private final Map<String, Long> people = new HashMap<>();
    private final Map<String, List<Row>> byWord = new HashMap<>();

    private record Row(long number, String name, Spelling spelling) {}

    /** By what two rows are the same person: name in any spelling that folds alike, and organisation. */
    static String key(LearnerDraft draft) {
        return draft.folded() + "|" + draft.organisation() + "|" + draft.organisationId();
    }

    /**
     * Notes a person.
     *
     * @throws org.hyzmat.platform.InvalidInputException if the same stands in an earlier row
     */
    void refuseTwice(ListRow row, LearnerDraft draft) {
        Long twice = people.putIfAbsent(key(draft), row.number());
        new Problems()
                .when(twice != null, ParticipantList.NAME, "problem.list.twice", twice == null ? 0 : twice)
                .throwIfAny();
    }

    /** Notes a name, and says in which earlier row it may stand in another spelling. */
    List<Problem> alike(ListRow row, LearnerDraft draft) {
        Row now = new Row(row.number(), draft.name(), Spelling.of(draft.name()));
        List<Problem> notes = now.spelling().words().stream()
                .flatMap(word -> byWord.getOrDefault(word, List.of()).stream())
                .distinct()
                .filter(each -> each.spelling().isLike(now.spelling()))
                .map(each ->
                        new Problem(ParticipantList.NAME, "problem.list.alike", List.of(each.number(), each.name())))
                .toList();
        now.spelling()
                .words()
                .forEach(word -> byWord.computeIfAbsent(word, unseen -> new ArrayList<>())
                        .add(now));
        return notes;
    }
}
