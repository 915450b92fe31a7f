package org.hyzmat.distribution.pressure;

import java.util.function.Predicate;

/**
 * A time in which something was switched off, from before the click to after the answer of the one that ended it.
 *
 * @param said what its addresses answer meanwhile
 */
record Span(long from, long until, Predicate<Asked> said) {

    /** Whether an answer that is not good had to be expected then. */
    boolean explains(Asked asked) {
        return asked.from() < until && asked.until() > from && said.test(asked);
    }
}
