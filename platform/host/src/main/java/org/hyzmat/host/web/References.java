package org.hyzmat.host.web;

import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicLong;

/** Numbers requests so that a person can quote one and an operator find it. */
final class References {

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;

    private final AtomicLong next = new AtomicLong(new SecureRandom().nextLong());

    /** Eight letters and digits that cannot be mistaken for one another. */
    String next() {
        long number = next.addAndGet(0x9E3779B97F4A7C15L);
        StringBuilder reference = new StringBuilder();
        for (int place = 0; place < LENGTH; place++) {
            reference.append(SIGNS.charAt((int) (number >>> 59)));
            number <<= 5;
        }
        return reference.toString();
    }
}
