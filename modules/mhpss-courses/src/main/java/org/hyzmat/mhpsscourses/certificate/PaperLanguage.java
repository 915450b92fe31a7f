package org.hyzmat.mhpsscourses.certificate;

import java.util.List;
import java.util.Optional;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.directory.Names;

/** The languages in which certificates are printed. */
final class PaperLanguage {

    /** By their own names, since a holder chooses. */
    static final List<Choice> CHOICES = List.of(
            new Choice("tk", Names.same("Türkmençe")),
            new Choice("ru", Names.same("Русский")),
            new Choice("en", Names.same("English")));

    private PaperLanguage() {}

    /** The language of a word from a form. */
    static Optional<String> of(String code) {
        return CHOICES.stream().map(Choice::value).filter(code::equals).findFirst();
    }
}
