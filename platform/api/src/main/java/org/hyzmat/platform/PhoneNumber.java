package org.hyzmat.platform;

import java.util.regex.Pattern;

/**
 * A telephone number as people write it: digits, blanks, hyphens and brackets, perhaps with a plus sign in front.
 *
 * @since 1.1
 */
public final class PhoneNumber {

    private static final Pattern WRITTEN = Pattern.compile("\\+?[\\d ()-]{5,30}");
    private static final Pattern UNDIALLED = Pattern.compile("[^+\\d]");

    private PhoneNumber() {}

    /**
     * Checks a field that holds a telephone number.
     *
     * @param field its name
     * @param typed what was typed; an empty text is no fault
     * @param problems where {@code problem.phone} is noted for anything else than a number of 5 to 30 signs
     */
    public static void check(String field, String typed, Problems problems) {
        problems.when(!typed.isEmpty() && !WRITTEN.matcher(typed).matches(), field, "problem.phone");
    }

    /**
     * The number as a telephone dials it, for a {@code tel:} address.
     *
     * @param written a number as it was written
     * @return its digits and its plus sign
     */
    public static String dialled(String written) {
        return UNDIALLED.matcher(written).replaceAll("");
    }
}
