package org.hyzmat.platform.directory;

import java.util.Locale;

/**
 * A name in the three languages of the portal.
 *
 * @param en English
 * @param ru Russian
 * @param tk Turkmen
 * @since 1.0
 */
public record Names(String en, String ru, String tk) {

    /**
     * What is called the same in every language, such as a person.
     *
     * @param name the one name
     * @return three times that name
     * @since 1.1
     */
    public static Names same(String name) {
        return new Names(name, name, name);
    }

    /**
     * The name in one language.
     *
     * @param language Russian or Turkmen; anything else is taken for English
     * @return the English name where there is no other
     */
    public String in(Locale language) {
        String name = switch (language.getLanguage()) {
            case "ru" -> ru;
            case "tk" -> tk;
            default -> en;
        };
        return name.isBlank() ? en : name;
    }
}
