package org.hyzmat.host.views;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hyzmat.host.content.Content;
import org.hyzmat.platform.Texts;

/** The texts of a module in three languages, with those of the platform behind them. */
public final class TextCatalogue implements Texts {

    /** The hyphen between a number, an argument or the limit of a choice, and the letters that follow. */
    private static final Pattern ORDINAL = Pattern.compile("(?<=[0-9}#])-(?=\\p{L})");

    private static final char WORD_JOINER = '\u2060';

    private final Map<Language, Set<String>> keys = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);
    private final Optional<TextCatalogue> platform;

    private TextCatalogue(Content content, Optional<TextCatalogue> platform) {
        this.platform = platform;
        Map<String, String> english = read(content, Language.EN);
        for (Language language : Language.values()) {
            Map<String, String> own = language == Language.EN ? english : read(content, language);
            keys.put(language, Set.copyOf(own.keySet()));
            Map<String, String> shown = new HashMap<>(english);
            shown.putAll(own);
            patterns.put(language, shown);
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

    private static Map<String, String> read(Content content, Language language) {
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(content.text("texts/messages_" + language.code() + ".properties")
                    .orElse("")));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Map<String, String> read = new HashMap<>();
        texts.stringPropertyNames().forEach(key -> read.put(key, unbroken(texts.getProperty(key))));
        return read;
    }

    /** Puts a word joiner behind the hyphen of an ordinal such as 2-nji, where a line must not end. */
    private static String unbroken(String pattern) {
        return pattern.indexOf('-') < 0 ? pattern : ORDINAL.matcher(pattern).replaceAll("-" + WORD_JOINER);
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
        String pattern = patterns.get(language).get(key);
        return pattern != null ? Optional.of(pattern) : platform.flatMap(texts -> texts.find(language, key));
    }

    /** The keys of the module itself in a language. */
    public Set<String> keys(Language language) {
        return new TreeSet<>(keys.get(language));
    }
}
