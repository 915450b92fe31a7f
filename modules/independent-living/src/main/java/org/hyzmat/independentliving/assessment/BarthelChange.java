package org.hyzmat.independentliving.assessment;

import java.util.List;
import java.util.Optional;

/**
 * From the first to the latest total of the Barthel index.
 *
 * <p>A change of more than 2 of the 20 points of its shorter form, 10 of 100 here, is probably real.
 *
 * @see <a href="https://doi.org/10.3109/09638288809164103">C. Collin, D. T. Wade, S. Davies, V. Horne (1988),
 *     International Disability Studies 10:61–63</a>
 */
public record BarthelChange(int first, int latest) {

    private static final int PROBABLY_CHANCE = 10;

    /** The change in a course; none while there are not two totals. */
    static List<BarthelChange> of(List<Recorded<Barthel>> course) {
        List<Integer> totals = course.stream()
                .map(each -> each.answers().total())
                .flatMap(Optional::stream)
                .toList();
        return totals.size() < 2 ? List.of() : List.of(new BarthelChange(totals.get(0), totals.get(totals.size() - 1)));
    }

    /** By how many points, with its sign. */
    public String signed() {
        int points = latest - first;
        return points > 0 ? "+" + points : points < 0 ? "−" + -points : "0";
    }

    /** Whether it is more than what may be chance. */
    public boolean isReal() {
        return Math.abs(latest - first) > PROBABLY_CHANCE;
    }
}
