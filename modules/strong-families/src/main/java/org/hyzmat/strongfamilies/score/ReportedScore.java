package org.hyzmat.strongfamilies.score;

import java.util.UUID;

/**
 * A score as reports read it, without who wrote it and when.
 *
 * @param person the person in the register of people: pairs are formed by person, who may change groups
 * @param timePoint the number of the time point, from 1
 * @param points the score; {@link Double#NaN} where it is missing
 * @param missing why it is missing, {@link Missing#NOT} beside a score
 */
public record ReportedScore(
        UUID person,
        UUID participant,
        UUID groupFamily,
        UUID group,
        UUID scale,
        int timePoint,
        double points,
        Missing missing) {

    /** Whether there is a number. */
    public boolean isPresent() {
        return missing == Missing.NOT;
    }
}
