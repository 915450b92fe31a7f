package org.hyzmat.mhpsscourses.certificate;

import java.security.SecureRandom;
import java.util.Locale;

/** The random code on a certificate: 16 letters of 5 bits each, none of which is mistaken for another. */
final class CheckCode {

    /** How many letters there are: 80 bits. */
    static final int LETTERS = 16;

    /** That of Douglas Crockford’s Base 32. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** What people type, also with a Russian keyboard, in the place of a letter that looks alike. */
    private static final String ALIKE = "OILАВЕКМНОРСТХ";

    private static final String MEANT = "011ABEKMH0PCTX";
    private static final int GROUP = 4;
    private static final SecureRandom CHANCE = new SecureRandom();

    private CheckCode() {}

    /** Another code at each call. */
    static String next() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LETTERS; i++) {
            code.append(ALPHABET.charAt(CHANCE.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** The code that somebody typed, without what may stand between its letters. */
    static String typed(String text) {
        StringBuilder code = new StringBuilder();
        for (char sign : text.toUpperCase(Locale.ROOT).toCharArray()) {
            int alike = ALIKE.indexOf(sign);
            if (Character.isLetterOrDigit(sign)) {
                code.append(alike < 0 ? sign : MEANT.charAt(alike));
            }
        }
        return code.toString();
    }

    /** The code in groups that an eye can follow. */
    static String shown(String code) {
        return code.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }
}
