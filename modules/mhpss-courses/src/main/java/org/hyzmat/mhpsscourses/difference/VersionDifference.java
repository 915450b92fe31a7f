package org.hyzmat.mhpsscourses.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hyzmat.mhpsscourses.content.Paragraph;
import org.hyzmat.mhpsscourses.difference.ChangedParagraph.Kind;

/** Two versions of a module, paragraph by paragraph, in one language. */
final class VersionDifference {

    private final Locale language;
    private final List<Paragraph> before;
    private final List<Paragraph> after;

    VersionDifference(List<Paragraph> before, List<Paragraph> after, Locale language) {
        this.before = List.copyOf(before);
        this.after = List.copyOf(after);
        this.language = language;
    }

    /** The paragraphs in the order of the later version; one that was removed stands behind the one it followed. */
    List<ChangedParagraph> paragraphs() {
        Map<UUID, Paragraph> old = byLineage(before);
        Map<UUID, Paragraph> present = byLineage(after);
        List<ChangedParagraph> all = new ArrayList<>(removedAfter(-1, present));
        for (Paragraph paragraph : after) {
            Paragraph was = old.get(paragraph.lineage());
            all.add(was == null ? changed(Kind.ADDED, "", words(paragraph)) : compared(was, paragraph));
            if (was != null) {
                all.addAll(removedAfter(before.indexOf(was), present));
            }
        }
        return all;
    }

    private static Map<UUID, Paragraph> byLineage(List<Paragraph> paragraphs) {
        return paragraphs.stream().collect(Collectors.toMap(Paragraph::lineage, Function.identity()));
    }

    private List<ChangedParagraph> removedAfter(int index, Map<UUID, Paragraph> present) {
        return before.stream()
                .skip(index + 1L)
                .takeWhile(each -> !present.containsKey(each.lineage()))
                .map(each -> changed(Kind.REMOVED, words(each), ""))
                .toList();
    }

    private ChangedParagraph compared(Paragraph was, Paragraph is) {
        Kind kind = words(was).equals(words(is)) ? Kind.SAME : Kind.CHANGED;
        return changed(kind, words(was), words(is));
    }

    private static ChangedParagraph changed(Kind kind, String was, String is) {
        return new ChangedParagraph(kind, WordDifference.between(was, is));
    }

    private String words(Paragraph paragraph) {
        return paragraph.words().in(language);
    }
}
