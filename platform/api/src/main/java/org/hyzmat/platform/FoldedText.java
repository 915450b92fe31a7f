package org.hyzmat.platform;

/** Collects the signs of a name in the form under which its spellings meet; lists of names ask for it once a row. */
final class FoldedText {

    private static final String JOINING = "’'ʼ`-";
    private static final String BLANKS = " \t\n\u000B\f\r";
    private static final int MARKS =
            1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK | 1 << Character.COMBINING_SPACING_MARK;

    private final StringBuilder text = new StringBuilder();
    private int last;
    private boolean isSingle;

    /**
     * Adds a sign, or leaves it out.
     *
     * @param sign of a text in small letters whose marks stand by themselves
     */
    void add(int sign) {
        boolean isMark = (MARKS >> Character.getType(sign) & 1) == 1;
        if (!isMark && JOINING.indexOf(sign) < 0) {
            addPlain(plain(sign));
        }
    }

    private static int plain(int sign) {
        return switch (sign) {
            case 'y', 'ı' -> 'i';
            case 'w' -> 'v';
            default -> BLANKS.indexOf(sign) < 0 ? sign : ' ';
        };
    }

    private void addPlain(int sign) {
        boolean isAgain = sign == last && (sign == ' ' || isSingle && Character.isLetter(sign));
        if (!isAgain) {
            text.appendCodePoint(sign);
        }
        // of three, the third begins a pair of its own
        isSingle = !isAgain;
        last = sign;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
