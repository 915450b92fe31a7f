package org.hyzmat.host.views;

import java.util.Arrays;
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

    private final String code;
    private final String label;
    private final Locale locale;

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
        return Arrays.stream(values())
                .filter(language -> tag.equals(language.code) || tag.startsWith(language.code + "-"))
                .findFirst();
    }

    /** The language of a locale, English for any other. */
    public static Language of(Locale locale) {
        return of(locale.getLanguage()).orElse(EN);
    }
}
