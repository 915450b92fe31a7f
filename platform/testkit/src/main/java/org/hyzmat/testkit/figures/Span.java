package org.hyzmat.testkit.figures;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** All that can be computed by adding and subtracting rows of whole numbers, exactly. */
final class Span {

    private record Row(int pivot, BigInteger[] values) {}

    private final List<Row> rows = new ArrayList<>();

    void add(int[] vector) {
        BigInteger[] rest = rest(vector);
        for (int i = 0; i < rest.length; i++) {
            if (rest[i].signum() != 0) {
                rows.add(new Row(i, rest));
                return;
            }
        }
    }

    boolean has(int[] vector) {
        for (BigInteger value : rest(vector)) {
            if (value.signum() != 0) {
                return false;
            }
        }
        return true;
    }

    private BigInteger[] rest(int[] vector) {
        BigInteger[] rest = new BigInteger[vector.length];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = BigInteger.valueOf(vector[i]);
        }
        for (Row row : rows) {
            if (rest[row.pivot()].signum() != 0) {
                BigInteger mine = row.values()[row.pivot()];
                BigInteger its = rest[row.pivot()];
                BigInteger divisor = BigInteger.ZERO;
                for (int i = 0; i < rest.length; i++) {
                    rest[i] = rest[i].multiply(mine).subtract(row.values()[i].multiply(its));
                    divisor = divisor.gcd(rest[i]);
                }
                if (divisor.signum() != 0) {
                    for (int i = 0; i < rest.length; i++) {
                        rest[i] = rest[i].divide(divisor);
                    }
                }
            }
        }
        return rest;
    }
}
