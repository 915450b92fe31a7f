package org.hyzmat.host.views;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of the portal. */
public enum Language {
    /** Turkmen. */
    TK("tk", "Türkmençe", "tk-TM"),
    /** Russian. */
    RU("ru", "Русский", "ru-RU"),
    /** English. */
    EN("en", "English", "en-GB");

    private static final List<Language> ALL = List.of(values());

    private final String code;
    private final String label;
    private final Locale locale;
    private final Optional<Language> found = Optional.of(this);

    Language(String code, String label, String tag) {
        this.code = code;
        this.label = label;
        this.locale = Locale.forLanguageTag(tag);
    }

    /** ISO 639-1 code. */
    public String code() {
        return code;
    }

    /** Its name in itself. */
    public String label() {
        return label;
    }

    /** The locale by which dates and numbers are written. */
    public Locale locale() {
        return locale;
    }

    /** The language of a code or language tag, absent for any other. */
    public static Optional<Language> of(String tag) {
        for (Language language : ALL) {
            if (tag.startsWith(language.code) && (tag.length() == 2 || tag.charAt(2) == '-')) {
                return language.found;
            }
        }
        return Optional.empty();
    }

    /** The language of a locale, English for any other. */
    public static Language of(Locale locale) {
        return of(locale.getLanguage()).orElse(EN);
    }
}
