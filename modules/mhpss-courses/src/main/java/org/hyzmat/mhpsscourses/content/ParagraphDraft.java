package org.hyzmat.mhpsscourses.content;

import java.util.List;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.directory.Names;

/** What somebody hands in as a paragraph. */
public record ParagraphDraft(Names words) {

    /** What the form asks for, in its order. */
    static final List<String> FIELDS = List.of("words-tk", "words-ru", "words-en");

    private static final int LONGEST = 4000;

    /**
     * Reads and checks a form. Words in one language stand for those left out.
     *
     * @throws org.hyzmat.platform.InvalidInputException if anything is wrong
     */
    public static ParagraphDraft of(Form form) {
        Problems problems = new Problems();
        Names words = Names.read(form, "words", LONGEST, problems);
        problems.when(words.tk().isEmpty(), "words-tk", "paragraph.required").throwIfAny();
        return new ParagraphDraft(words);
    }
}
