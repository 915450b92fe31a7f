package org.hyzmat.platform.figures;

import java.util.Set;
import java.util.function.IntPredicate;

/** What it would cost if somebody of a part were in another category, and somebody elsewhere the other way round. */
final class Trade implements Terms {

    private final Categories categories;
    private final Clusters clusters;
    private final int part;
    private final int one;
    private final int other;
    private final Set<Integer> ends;
    private final IntPredicate outside;

    /** Somebody of a part, from one category to another. */
    record Ends(int part, int one, int other) {}

    /**
     * Terms by what is known of the categories now.
     *
     * @param ends roots of clusters that no further swap may end in
     * @param outside the parts that somebody may change places with
     */
    Trade(Categories categories, Ends between, Set<Integer> ends, IntPredicate outside) {
        this.categories = categories;
        this.clusters = categories.clusters();
        this.part = between.part();
        this.one = between.one();
        this.other = between.other();
        this.ends = ends;
        this.outside = outside;
    }

    Swap by(Move move) {
        return new Swap(move, one, other);
    }

    @Override
    public long cost(int question) {
        return categories.cost(question, one) + categories.cost(question, other);
    }

    @Override
    public boolean joins(int with) {
        return outside.test(with)
                && categories.total(with, one) > 0
                && !clusters.isJoined(categories.at(part, one), categories.at(with, one))
                && isEnough(part)
                && isEnough(with)
                && (has(part, one) && has(with, other) || has(part, other) && has(with, one));
    }

    @Override
    public boolean opposes(int with) {
        return has(part, one)
                && has(with, other)
                && outside.test(with)
                && isEnd(categories.at(with, one))
                && categories.total(part, other) > 0
                && !clusters.isJoined(categories.at(part, one), categories.at(part, other));
    }

    @Override
    public boolean follows(int with) {
        return has(with, one) && isEnd(categories.at(with, other));
    }

    private boolean has(int of, int category) {
        return categories.has(of, category);
    }

    private boolean isEnough(int of) {
        boolean joined = clusters.isJoined(categories.at(of, one), categories.at(of, other));
        return categories.isEnough(categories.total(of, one) + (joined ? 0 : categories.total(of, other)));
    }

    private boolean isEnd(int at) {
        return clusters.total(at) > 0
                && !clusters.isJoined(categories.at(part, one), at)
                && !ends.contains(clusters.root(at));
    }
}
