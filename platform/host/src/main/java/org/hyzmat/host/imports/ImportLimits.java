package org.hyzmat.host.imports;

/**
 * How much can be taken in at once.
 *
 * @param largestMegabytes of a file
 * @param mostRows of a table
 */
public record ImportLimits(int largestMegabytes, int mostRows) {

    /** What is usual. */
    public static final ImportLimits USUAL = new ImportLimits(20, 100_000);
}
