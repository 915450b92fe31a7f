package org.hyzmat.mhpsscourses.run;

/**
 * How many take part in a run, and how many would like to.
 *
 * @param waiting for a place
 */
public record Seats(int enrolled, int waiting) {

    /** How many were counted on. */
    public int affected() {
        return enrolled + waiting;
    }

    /** Whether nobody is. */
    public boolean isEmpty() {
        return affected() == 0;
    }

    /** How many more can be enrolled. */
    public int free(int capacity) {
        return Math.max(0, capacity - enrolled);
    }
}
