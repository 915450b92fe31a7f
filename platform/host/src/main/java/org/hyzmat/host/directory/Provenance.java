package org.hyzmat.host.directory;

import java.util.Set;

/**
 * How sure a row of a register is.
 *
 * @param mark {@code fact}, {@code inferred} or {@code made-up}
 * @param inferred the columns that are less sure than the row, possibly empty
 * @param source where it was published, possibly empty
 */
public record Provenance(String mark, Set<String> inferred, String source) {

    /** Copies the columns. */
    public Provenance {
        inferred = Set.copyOf(inferred);
    }
}
