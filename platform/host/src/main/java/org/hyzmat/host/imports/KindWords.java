package org.hyzmat.host.imports;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hyzmat.host.views.Language;
import org.hyzmat.host.views.TextCatalogue;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.imports.ListColumn;
import org.hyzmat.platform.imports.ListKind;

/** The words of a kind of list, which its module has in three languages. */
final class KindWords {

    private final TextCatalogue texts;
    private final String prefix;

    KindWords(TextCatalogue texts, ListKind<?> kind) {
        this.texts = texts;
        this.prefix = "list." + kind.id();
    }

    String title(Locale language) {
        return texts.text(language, prefix);
    }

    String about(Locale language) {
        return texts.text(language, prefix + ".about");
    }

    /** The word of a column in the first row. */
    String header(Locale language, String column) {
        return texts.text(language, prefix + "." + column);
    }

    /** What is to stand in a column, empty where nothing needs to be said. */
    String hint(Locale language, String column) {
        String key = prefix + "." + column + ".hint";
        return texts.find(Language.of(language), key).isPresent() ? texts.text(language, key) : "";
    }

    /** The word for a code of a choice. */
    String choice(Locale language, ListColumn column, String code) {
        return texts.text(language, column.words() + "." + code);
    }

    /** All words for the codes of a choice, in every language. */
    Names choices(ListColumn column) {
        List<String> each = Stream.of(Language.EN, Language.RU, Language.TK)
                .map(language -> column.choices().stream()
                        .map(code -> choice(language.locale(), column, code))
                        .collect(Collectors.joining(", ")))
                .toList();
        return new Names(each.get(0), each.get(1), each.get(2));
    }

    /** The words of all languages by which a column is recognised. */
    Stream<String> headers(ListColumn column) {
        return Stream.concat(
                Stream.of(Language.values()).map(language -> header(language.locale(), column.name())),
                Stream.concat(Stream.of(column.name()), column.otherWords().stream()));
    }

    /** The words of all languages that stand for a code. */
    Stream<String> choices(ListColumn column, String code) {
        return Stream.concat(
                Stream.of(Language.values()).map(language -> choice(language.locale(), column, code)), Stream.of(code));
    }
}
