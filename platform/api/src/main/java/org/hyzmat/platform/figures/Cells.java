package org.hyzmat.platform.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Parts that differ in nothing but a value of their own lie in one cell: any other question is about all or none. */
final class Cells {

    static final int NONE = -1;

    private final Questions questions;
    private final int[] shared;
    private final Map<Long, Integer> byKey = new HashMap<>();
    private final List<List<Integer>> parts = new ArrayList<>();
    private final int[] cellOf;

    Cells(Questions questions) {
        this.questions = questions;
        shared = IntStream.range(0, questions.dimensions())
                .filter(dimension -> !questions.isOwn(dimension))
                .toArray();
        cellOf = new int[questions.parts()];
        for (int part = 0; part < cellOf.length; part++) {
            cellOf[part] = byKey.computeIfAbsent(key(questions.key(part)), key -> {
                parts.add(new ArrayList<>());
                return parts.size() - 1;
            });
            parts.get(cellOf[part]).add(part);
        }
    }

    private long key(int[] values) {
        long key = 0;
        for (int dimension : shared) {
            key = key * questions.values(dimension) + values[dimension];
        }
        return key;
    }

    /** The dimensions of which several parts may have the same value. */
    int[] shared() {
        return shared;
    }

    int size() {
        return parts.size();
    }

    int of(int part) {
        return cellOf[part];
    }

    List<Integer> parts(int cell) {
        return parts.get(cell);
    }

    /** The values of a cell, for all dimensions; those of its own are of one of its parts. */
    int[] values(int cell) {
        return questions.key(parts.get(cell).get(0));
    }

    /** The cell with these values, or none. */
    int find(int[] values) {
        return byKey.getOrDefault(key(values), NONE);
    }

    /** The cell like one, but with the values of a third wherever this differs from a second; or none. */
    int shifted(int cell, int second, int third) {
        int[] values = values(cell).clone();
        for (int dimension : shared) {
            if (values(second)[dimension] != values(third)[dimension]) {
                values[dimension] = values(third)[dimension];
            }
        }
        return find(values);
    }

    /** Whether a cell has the values of a second one wherever that differs from a third. */
    boolean isLike(int cell, int second, int third) {
        for (int dimension : shared) {
            int value = values(second)[dimension];
            if (value != values(third)[dimension] && values(cell)[dimension] != value) {
                return false;
            }
        }
        return true;
    }
}
