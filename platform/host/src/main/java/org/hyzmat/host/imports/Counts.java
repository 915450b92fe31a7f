package org.hyzmat.host.imports;

/** How many rows a file has, and what was found out about them. */
record Counts(int total, int fresh, int known, int faulty) {

    static final Counts NONE = new Counts(0, 0, 0, 0);

    Counts plus(Counts others) {
        return new Counts(total + others.total, fresh + others.fresh, known + others.known, faulty + others.faulty);
    }
}
