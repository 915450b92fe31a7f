package org.hyzmat.platform.figures;

import java.util.ArrayList;
import java.util.List;

/** Numbers that are told only together: within a cluster anybody might be anywhere. */
final class Clusters {

    private final int[] next;
    private final long[] totals;
    private final List<List<Integer>> members = new ArrayList<>();
    private final boolean[] guarded;

    Clusters(long[] numbers) {
        next = new int[numbers.length];
        totals = numbers.clone();
        guarded = new boolean[numbers.length];
        for (int i = 0; i < next.length; i++) {
            next[i] = i;
            members.add(List.of(i));
        }
    }

    /** One of the numbers of a cluster, the same for all of them until it is joined to another. */
    int root(int at) {
        int root = at;
        while (next[root] != root) {
            next[root] = next[next[root]];
            root = next[root];
        }
        return root;
    }

    void join(int one, int other) {
        int into = root(one);
        int from = root(other);
        if (into == from) {
            return;
        }
        next[from] = into;
        totals[into] += totals[from];
        guarded[into] |= guarded[from];
        List<Integer> all = new ArrayList<>(members.get(into));
        all.addAll(members.get(from));
        members.set(into, all);
    }

    boolean isJoined(int one, int other) {
        return root(one) == root(other);
    }

    /** How many the cluster of a number holds. */
    long total(int at) {
        return totals[root(at)];
    }

    List<Integer> members(int at) {
        return members.get(root(at));
    }

    /** Notes that the total of a cluster is not told either. */
    void guard(int at) {
        guarded[root(at)] = true;
    }

    boolean isGuarded(int at) {
        return guarded[root(at)];
    }
}
