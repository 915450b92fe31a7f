package org.hyzmat.host.charts;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Letters of about Inter’s size that stand at one side of their place or in its middle. The machine’s own fonts are
 * never asked: it may have none, and the reader’s browser draws the letters.
 */
final class Lettering extends Font {

    private static final long serialVersionUID = 1;

    private static final double ASCENT = 0.97;
    private static final double DESCENT = 0.24;
    private static final String NARROW = " .,:;!|'’`ijlıftrI1()[]/-";
    private static final String WIDE = "mwMWшщжюфыШЩЖЮФЫДЪ@%№—";

    private final Side side;

    /** Which part of the letters stands firm when a browser’s are wider or narrower. */
    enum Side {
        START,
        MIDDLE,
        END
    }

    Lettering(int size, Side side) {
        super("Inter", PLAIN, size);
        this.side = side;
    }

    /** The names that SVG has for it. */
    String anchor() {
        return side.name().toLowerCase(Locale.ROOT);
    }

    /** How far from the start of the letters that part is. */
    double anchored(String text) {
        return width(text) * side.ordinal() / 2;
    }

    double width(String text) {
        return text.lines().mapToDouble(this::lineWidth).max().orElse(0);
    }

    private double lineWidth(String line) {
        return line.chars().mapToDouble(Lettering::em).sum() * getSize();
    }

    private static double em(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 0.36;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return 0.9;
        }
        return Character.isUpperCase(letter) ? 0.72 : 0.62;
    }

    /** The text on at most two lines, broken after a blank or a zero-width space, cut where it is too wide even so. */
    String fitted(String text, double width) {
        List<String> lines = new ArrayList<>(List.of(""));
        for (String word : text.strip().split("(?<=[\\s\\u200B])")) {
            String longer = lines.get(lines.size() - 1) + word;
            if (lineWidth(shown(longer)) <= width
                    || lines.size() == 2
                    || lines.get(0).isEmpty()) {
                lines.set(lines.size() - 1, longer);
            } else {
                lines.add(word);
            }
        }
        return String.join(
                "\n", lines.stream().map(line -> cut(shown(line), width)).toList());
    }

    private static String shown(String line) {
        return line.replace("\u200B", "").strip();
    }

    /** The text on one line, cut where it is too wide. */
    String cut(String text, double width) {
        String kept = text.strip();
        if (lineWidth(kept) <= width) {
            return kept;
        }
        while (!kept.isEmpty() && lineWidth(kept + "…") > width) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept.strip() + "…";
    }

    @Override
    public LineMetrics getLineMetrics(String text, FontRenderContext context) {
        return new Line(text.length(), getSize());
    }

    /** How wide and high words in these letters are. */
    FontMetrics metrics() {
        return new Metrics(this);
    }

    private static final class Metrics extends FontMetrics {

        private static final long serialVersionUID = 1;

        private final Lettering letters;

        Metrics(Lettering letters) {
            super(letters);
            this.letters = letters;
        }

        @Override
        public int stringWidth(String text) {
            return (int) Math.ceil(letters.width(text));
        }

        @Override
        public int charsWidth(char[] text, int from, int length) {
            return stringWidth(new String(text, from, length));
        }

        @Override
        public int charWidth(char letter) {
            return stringWidth(String.valueOf(letter));
        }

        @Override
        public int getAscent() {
            return (int) Math.round(ASCENT * letters.getSize());
        }

        @Override
        public int getDescent() {
            return (int) Math.round(DESCENT * letters.getSize());
        }
    }

    private static final class Line extends LineMetrics {

        private final int count;
        private final float size;

        Line(int count, float size) {
            this.count = count;
            this.size = size;
        }

        @Override
        public int getNumChars() {
            return count;
        }

        @Override
        public float getAscent() {
            return (float) ASCENT * size;
        }

        @Override
        public float getDescent() {
            return (float) DESCENT * size;
        }

        @Override
        public float getLeading() {
            return 0;
        }

        @Override
        public float getHeight() {
            return getAscent() + getDescent();
        }

        @Override
        public int getBaselineIndex() {
            return ROMAN_BASELINE;
        }

        @Override
        public float[] getBaselineOffsets() {
            return new float[] {0, -getAscent() / 2, -getAscent()};
        }

        @Override
        public float getStrikethroughOffset() {
            return -getAscent() / 3;
        }

        @Override
        public float getStrikethroughThickness() {
            return size / 14;
        }

        @Override
        public float getUnderlineOffset() {
            return getDescent() / 2;
        }

        @Override
        public float getUnderlineThickness() {
            return size / 14;
        }
    }
}
