package org.hyzmat.platform.figures;

import java.util.function.IntConsumer;

/**
 * Another world that a reader might believe in. Its parts are the corners of a line, a square or a cube, counted in
 * such a way that two neighbours differ in one bit: the first part loses one of its people, its neighbours gain one,
 * their neighbours lose one again. Of a single part nobody knows where else its people might be.
 *
 * @param parts one, two, four or eight parts; none if no such world was found
 * @param cost what is no longer shown if this world must remain possible
 */
record Move(int[] parts, long cost) {

    static final Move NONE = new Move(new int[0], Long.MAX_VALUE);

    /** Whether two parts are told only together from now on. */
    boolean isPair() {
        return parts.length == 2;
    }

    /** The one that costs less. */
    Move or(Move other) {
        return other.cost < cost ? other : this;
    }

    /** Whether the corner with this number gains somebody. */
    static boolean isGain(int corner) {
        return Integer.bitCount(corner) % 2 == 1;
    }

    /** Calls for each question whose answer would be another one in that world. */
    void forEachChanged(Questions questions, IntConsumer action) {
        int combinations = questions.of(parts[0]).length;
        for (int combination = 0; combination < combinations; combination++) {
            for (int corner = 0; corner < parts.length; corner++) {
                int question = questions.of(parts[corner])[combination];
                if (isChanged(questions, combination, question)) {
                    action.accept(question);
                }
            }
        }
    }

    /** Whether the answer to a question would be another one in that world. */
    boolean isChanged(Questions questions, int combination, int question) {
        int change = 0;
        for (int corner = 0; corner < parts.length; corner++) {
            if (questions.of(parts[corner])[combination] == question) {
                change += isGain(corner) ? 1 : -1;
            }
        }
        return change != 0;
    }
}
