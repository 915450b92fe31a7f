package org.hyzmat.independentliving.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ratings of the Barthel index, as far as they were made.
 *
 * @param ratings points for an item; items that were not rated are missing
 * @see <a href="https://pubmed.ncbi.nlm.nih.gov/14258950/">F. I. Mahoney, D. W. Barthel (1965), Maryland State Medical
 *     Journal 14:61–65</a>
 */
public record Barthel(Map<BarthelItem, Integer> ratings) {

    public Barthel {
        ratings = Map.copyOf(ratings);
    }

    /** The points for an item, absent where it was not rated. */
    public Optional<Integer> of(BarthelItem item) {
        return Optional.ofNullable(ratings.get(item));
    }

    /** The items that were not rated, in the order of the index. */
    public List<BarthelItem> missing() {
        return Arrays.stream(BarthelItem.values())
                .filter(item -> !ratings.containsKey(item))
                .toList();
    }

    /** The sum of all ten ratings, absent while one is missing: the others would say too little. */
    public Optional<Integer> total() {
        return Optional.of(ratings)
                .filter(each -> missing().isEmpty())
                .map(each -> each.values().stream().mapToInt(Integer::intValue).sum());
    }

    /** How dependent on help somebody is, absent without a total. */
    public Optional<BarthelBand> band() {
        return total().map(BarthelBand::of);
    }
}
