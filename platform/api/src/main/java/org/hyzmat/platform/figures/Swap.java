package org.hyzmat.platform.figures;

/** Somebody of one category and somebody of another change places. */
record Swap(Move move, int category, int other) {

    static final Swap NONE = new Swap(Move.NONE, 0, 0);

    Swap or(Swap another) {
        return another.move().cost() < move.cost() ? another : this;
    }

    Swap or(Move another, Trade trade) {
        return another.cost() < move.cost() ? trade.by(another) : this;
    }
}
