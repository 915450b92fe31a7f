package org.hyzmat.host.sheets;

import java.util.regex.Pattern;

/** Words in a CSV file that a spreadsheet program would take for a formula, with an apostrophe before them. */
final class FormulaSafe {

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");
    /** What begins with apostrophes before such a sign gets one more, so that it is read back as it was. */
    private static final Pattern SAFE = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private FormulaSafe() {}

    static String write(String words) {
        boolean isFormula =
                FORMULA.matcher(words).matches() && !NUMBER.matcher(words).matches();
        return isFormula || SAFE.matcher(words).matches() ? "'" + words : words;
    }

    static String read(String cell) {
        return SAFE.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
