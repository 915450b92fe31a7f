package org.hyzmat.host.views;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.hyzmat.host.content.Content;
import org.hyzmat.platform.Texts;

/** The texts of a module in three languages, with those of the platform behind them. */
public final class TextCatalogue implements Texts {

    private final Map<Language, Properties> own = new EnumMap<>(Language.class);
    private final Optional<TextCatalogue> platform;

    private TextCatalogue(Content content, Optional<TextCatalogue> platform) {
        this.platform = platform;
        for (Language language : Language.values()) {
            own.put(language, read(content, language));
        }
    }

    /** The platform's own texts. */
    public static TextCatalogue ofPlatform(Content content) {
        return new TextCatalogue(content, Optional.empty());
    }

    /** A module's texts. */
    public TextCatalogue ofModule(Content content) {
        return new TextCatalogue(content, Optional.of(this));
    }

    private static Properties read(Content content, Language language) {
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(content.text("texts/messages_" + language.code() + ".properties")
                    .orElse("")));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return texts;
    }

    @Override
    public String text(Locale locale, String key, Object... arguments) {
        Language language = Language.of(locale);
        return find(language, key)
                .map(pattern -> arguments.length == 0
                        ? pattern
                        : new MessageFormat(pattern, language.locale()).format(arguments))
                .orElse("?" + key + "?");
    }

    @Override
    public String plural(Locale locale, String key, long number) {
        Language language = Language.of(locale);
        String form = PluralRule.form(language, number);
        return find(language, key + "." + form).isPresent()
                ? text(locale, key + "." + form, number)
                : text(locale, key + ".other", number);
    }

    /** The pattern of a key, in the language or else in English; the module's own or else the platform's. */
    public Optional<String> find(Language language, String key) {
        return in(language, key)
                .or(() -> in(Language.EN, key))
                .or(() -> platform.flatMap(texts -> texts.find(language, key)));
    }

    /** The keys of the module itself in a language. */
    public Set<String> keys(Language language) {
        return new TreeSet<>(own.get(language).stringPropertyNames());
    }

    private Optional<String> in(Language language, String key) {
        return Optional.ofNullable(own.get(language).getProperty(key));
    }
}
