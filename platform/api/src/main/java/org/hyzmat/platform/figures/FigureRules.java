package org.hyzmat.platform.figures;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The rules of this installation about figures: the host hands them to every module that asks for them by
 * {@code @Reference}. They remember what was decided about the counts of late; safe for several threads.
 *
 * @since 1.1
 */
public final class FigureRules {

    /** The usual threshold. */
    public static final int USUAL = 5;

    /** How many decisions are kept. */
    private static final int KEPT = 24;

    private final int fewest;
    private final Map<Counts, Release> decided = new LinkedHashMap<>(KEPT, 1, true);

    /**
     * Rules with a threshold.
     *
     * @param fewest the least number of people that is shown, other than 0; from 3 to 50
     * @throws IllegalArgumentException if it is less or more
     */
    public FigureRules(int fewest) {
        if (fewest < 3 || fewest > 50) {
            throw new IllegalArgumentException(
                    "The least number that is shown is " + fewest + "; it must be from 3 to 50.");
        }
        this.fewest = fewest;
    }

    /**
     * The least number that is shown, other than 0.
     *
     * @return from 3 to 50
     */
    public int fewest() {
        return fewest;
    }

    /** The same counts are decided about once, as long as not too many others come between. */
    Release release(Counts counts) {
        synchronized (decided) {
            Release known = decided.get(counts);
            if (known != null) {
                return known;
            }
        }
        Release release = Suppression.of(counts, fewest);
        synchronized (decided) {
            decided.put(counts, release);
            if (decided.size() > KEPT) {
                decided.remove(decided.keySet().iterator().next());
            }
        }
        return release;
    }
}
