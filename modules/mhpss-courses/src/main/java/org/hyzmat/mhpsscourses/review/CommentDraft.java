package org.hyzmat.mhpsscourses.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;

/** What a reviewer says about a paragraph, or about the whole. */
public record CommentDraft(UUID lineage, String words) {

    private static final int LONGEST = 2000;

    /**
     * Reads and checks a form; one that names no paragraph is about the whole.
     *
     * @param paragraphs those the reviewer was sent
     * @throws org.hyzmat.platform.InvalidInputException if anything is wrong
     */
    static CommentDraft of(Form form, UUID review, List<ReviewedParagraph> paragraphs) {
        Problems problems = new Problems();
        Optional<UUID> lineage = form.value("paragraph").isEmpty()
                ? Optional.of(review)
                : form.chosen(
                        "paragraph",
                        id -> paragraphs.stream()
                                .anyMatch(each -> each.lineage().equals(id)),
                        problems);
        problems.require("words", form.value("words"))
                .length("words", form.value("words"), LONGEST)
                .throwIfAny();
        return new CommentDraft(lineage.orElseThrow(), form.value("words"));
    }
}
