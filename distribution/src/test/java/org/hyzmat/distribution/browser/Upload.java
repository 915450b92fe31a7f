package org.hyzmat.distribution.browser;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Files of families that a coordinator hands in. */
final class Upload {

    private static final String HEADER = "Maşgalanyň belgisi;Familiýasy;Ady;Maşgaladaky orny;Doglan senesi\n";
    private static final char[] LETTERS = "abdeghjklmnoprst".toCharArray();

    private Upload() {}

    /** A family name that nobody has yet. */
    static String unheardName() {
        StringBuilder name = new StringBuilder("Synag");
        for (char digit : UUID.randomUUID().toString().replace("-", "").toCharArray()) {
            name.append(LETTERS[Character.digit(digit, 16)]);
        }
        return name + "ow";
    }

    /** A mother and her child. */
    static String family(String name) {
        return HEADER + "1;" + name + "a;Oguljeren;Ejesi;1987\n1;" + name + ";Rahym;Çaga;2014\n";
    }

    /** The same with a child of a role that there is not, born on a day that there is not. */
    static String familyWithFaults(String name) {
        return HEADER + "1;" + name + "a;Oguljeren;Ejesi;1987\n1;" + name + ";Rahym;nobody;31.02.2014\n";
    }

    /** Hands a file in, as it is. */
    static void handIn(Window window, String file) {
        window.page()
                .setInputFiles("#file", new FilePayload("list.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        window.tap(window.page().locator("main .form-end .btn-primary"));
    }
}
