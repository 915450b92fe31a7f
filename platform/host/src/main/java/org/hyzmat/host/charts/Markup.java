package org.hyzmat.host.charts;

/** Writes elements; whatever is a text or a value of an attribute is escaped. */
final class Markup {

    private final StringBuilder written = new StringBuilder();

    /** An element without content, of a name and pairs of attributes with their values. */
    Markup empty(String name, Object... attributes) {
        return begin(name, attributes).append("/>");
    }

    Markup open(String name, Object... attributes) {
        return begin(name, attributes).append(">");
    }

    Markup close(String name) {
        return append("</" + name + ">");
    }

    Markup text(String text) {
        return append(escaped(text));
    }

    private Markup begin(String name, Object... attributes) {
        append("<" + name);
        for (int pair = 0; pair < attributes.length; pair += 2) {
            append(" " + attributes[pair] + "=\"" + value(attributes[pair + 1]) + "\"");
        }
        return this;
    }

    /** What {@link #open} and {@link #empty} write of a value: of a number two digits, which no eye can see. */
    static String value(Object value) {
        return value instanceof Number number ? number(number.doubleValue()) : escaped(value.toString());
    }

    private static String number(double value) {
        long hundredths = Math.round(value * 100);
        return hundredths % 100 == 0 ? Long.toString(hundredths / 100) : Double.toString(hundredths / 100.0);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().filter(Markup::isAllowed).forEach(letter -> {
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(letter);
            }
        });
        return escaped.toString();
    }

    /** What XML 1.0 allows: no control characters and no half of a pair. */
    private static boolean isAllowed(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter >= 0x20 && letter < 0xd800
                || letter > 0xdfff && letter < 0xfffe
                || letter > 0xffff;
    }

    private Markup append(String more) {
        written.append(more);
        return this;
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
