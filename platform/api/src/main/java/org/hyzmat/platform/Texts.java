package org.hyzmat.platform;

import java.util.Locale;

/**
 * The words of a module, for what is written outside its views.
 *
 * <p>A key is looked up in the module's texts of the language, then in its English ones, then likewise in the
 * platform's.
 *
 * @since 1.0
 */
public interface Texts {

    /**
     * A text.
     *
     * @param language English, Russian or Turkmen
     * @param key its key
     * @param arguments what its placeholders stand for
     * @return the text, or the key in question marks if nobody has it
     */
    String text(Locale language, String key, Object... arguments);

    /**
     * A text that depends on a number, by the plural rules of the language; keys end in {@code .one}, {@code .few},
     * {@code .many} or {@code .other}.
     *
     * @param language English, Russian or Turkmen
     * @param key the key without its ending
     * @param number the number, also the first placeholder
     * @return the text, or the key in question marks if nobody has it
     */
    String plural(Locale language, String key, long number);
}
