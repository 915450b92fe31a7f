package org.hyzmat.platform.directory;

import java.util.List;
import java.util.Locale;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;

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
     * A name typed into three fields, of which one is enough: it stands for those left out.
     *
     * @param form what was typed
     * @param field what the names of the fields begin with; they end in {@code -tk}, {@code -ru} and {@code -en}
     * @param longest the highest number of characters allowed in each
     * @param problems where {@code problem.length} is noted
     * @return the name, three empty texts when nothing was typed
     * @since 1.1
     */
    public static Names read(Form form, String field, int longest, Problems problems) {
        List<String> typed = List.of(form.value(field + "-tk"), form.value(field + "-ru"), form.value(field + "-en"));
        problems.length(field + "-tk", typed.get(0), longest)
                .length(field + "-ru", typed.get(1), longest)
                .length(field + "-en", typed.get(2), longest);
        String any = typed.stream().filter(name -> !name.isEmpty()).findFirst().orElse("");
        List<String> filled =
                typed.stream().map(name -> name.isEmpty() ? any : name).toList();
        return new Names(filled.get(2), filled.get(1), filled.get(0));
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
