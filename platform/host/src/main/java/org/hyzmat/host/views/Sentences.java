package org.hyzmat.host.views;

import java.time.ZoneId;
import java.util.Locale;
import org.hyzmat.platform.Problem;
import org.hyzmat.platform.directory.Names;

/** Says what is wrong with an input, naming dates and names as the language wants them. */
public final class Sentences {

    private final TextCatalogue texts;
    private final Words words;

    /** Sentences of a module or of the platform. */
    public Sentences(TextCatalogue texts, ZoneId zone) {
        this(texts, new Words(new Dates(texts, zone)));
    }

    Sentences(TextCatalogue texts, Words words) {
        this.texts = texts;
        this.words = words;
    }

    /** What is wrong, in one language. */
    public String of(Locale language, Problem problem) {
        return texts.text(language, problem.key(), words.arguments(language, problem.arguments()));
    }

    /** What is wrong, in every language. */
    public Names of(Problem problem) {
        return new Names(
                of(Language.EN.locale(), problem),
                of(Language.RU.locale(), problem),
                of(Language.TK.locale(), problem));
    }
}
