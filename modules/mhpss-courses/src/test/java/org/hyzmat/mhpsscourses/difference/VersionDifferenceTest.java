package org.hyzmat.mhpsscourses.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hyzmat.mhpsscourses.content.Paragraph;
import org.hyzmat.platform.directory.Names;
import org.junit.jupiter.api.Test;

/** What is said to be different between two versions. */
class VersionDifferenceTest {

    @Test
    void wordsAreDeletedAndInsertedInTheirPlace() {
        assertEquals("Listen -first- +calmly+ and then speak +slowly+", words("Listen first and then speak", """
                Listen calmly and
                then speak slowly"""));
        assertEquals("+Listen+", words("", "Listen"));
        assertEquals("", words(" ", ""));
        assertEquals("-a- b c +a+", words("a b c", "b c a"));
    }

    private static String words(String before, String after) {
        return String.join(
                " ",
                WordDifference.between(before, after).stream()
                        .map(piece -> switch (piece.kind()) {
                            case SAME -> piece.words();
                            case INSERTED -> "+" + piece.words() + "+";
                            case DELETED -> "-" + piece.words() + "-";
                        })
                        .toList());
    }

    @Test
    void aRemovedParagraphStandsWhereItWas() {
        List<Paragraph> before = List.of(paragraph(1, "One"), paragraph(2, "Two"), paragraph(3, "Three"));
        List<Paragraph> after = List.of(paragraph(1, "One"), paragraph(3, "Third"), paragraph(4, "Four"));

        List<ChangedParagraph> found = new VersionDifference(before, after, Locale.ENGLISH).paragraphs();

        assertEquals(
                List.of("same", "removed", "changed", "added"),
                found.stream().map(each -> each.kind().code()).toList());
        assertEquals("Two", found.get(1).pieces().get(0).words());
    }

    @Test
    void onlyTheChosenLanguageCounts() {
        Paragraph before = paragraph(1, "One");
        Paragraph after = new Paragraph(before.id(), 2, before.moduleVersionId(), before.lineage(), 1, names("One"));

        assertEquals(ChangedParagraph.Kind.SAME, kind(before, after, Locale.ENGLISH));
        assertEquals(ChangedParagraph.Kind.CHANGED, kind(before, after, Locale.forLanguageTag("tk")));
    }

    private static ChangedParagraph.Kind kind(Paragraph before, Paragraph after, Locale language) {
        return new VersionDifference(List.of(before), List.of(after), language)
                .paragraphs()
                .get(0)
                .kind();
    }

    private static Names names(String english) {
        return new Names(english, "Один", "Bir");
    }

    private static Paragraph paragraph(int lineage, String words) {
        return new Paragraph(UUID.randomUUID(), 1, new UUID(5, 5), new UUID(6, lineage), lineage, Names.same(words));
    }
}
