package org.hyzmat.platform.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is shown to readers of figures only.
 *
 * <p>The method asks of each small number (1 to {@code fewest} - 1) for another world: other whole numbers of
 * people, not below nothing, in which this number is another one. Whatever would be answered otherwise in that world
 * is hidden; what is answered the same stays. So a reader who has read everything cannot tell the two worlds apart,
 * and the small number has at least two values that are possible: it comes out neither by adding and subtracting nor
 * from bounds. What is hidden beside it differs between the same two worlds, so that it does not come out either.
 * The worlds are
 *
 * <ul>
 *   <li>a line: one person of a part were in another part. Parts joined by lines form a cluster; any whole numbers that
 *       add up to its total are possible in it, so that no share of a cluster is told;
 *   <li>a square or a cube: one person from each second corner were in the next one, so that the sums along the edges
 *       stay as they are; most of what is general can then be shown;
 *   <li>a single part of which everything is hidden.
 * </ul>
 *
 * <p>For a breakdown the worlds are such that somebody of one category and somebody of another change places: all
 * totals stay as they are, so that the worlds of several breakdowns and those of the totals can be put together;
 * somebody who moves in a world of the totals takes along what they are. A category is answered only where its total
 * is.
 *
 * <p>A set of parts that are small together, asked for or not, holds a cluster wholly or is divided by a line of it. A
 * cluster that stays small gets squares whose other ends are so large, or so many that lie apart, that no small set can
 * hold one end of each: so small remainders and differences of what is shown do not come out either. Of breakdowns this
 * is sought and kept to wherever such squares exist; what is asked for is protected always.
 *
 * <p>Among the worlds the one is taken by which least is lost: hidden numbers cost nothing, general ones most. The
 * order depends on the names of the parts alone, not on who asks when.
 */
final class Suppression implements Release {

    private final Offer offer;
    private final Questions questions;
    private final Totals totals;
    private final Map<String, Breakdown> breakdowns = new HashMap<>();
    private final Map<String, Categories> categories = new HashMap<>();

    private Suppression(Counts counts, int fewest) {
        List<Counts.Part> parts = counts.parts();
        offer = counts.offer();
        questions = new Questions(offer, parts);
        counts.categories().forEach((name, all) -> breakdowns.put(name, new Breakdown(name, all, parts)));
        long[] numbers = parts.stream().mapToLong(Counts.Part::number).toArray();
        Search search = new Search(questions, numbers);
        totals = new Totals(questions, search, numbers, new ArrayList<>(breakdowns.values()), fewest);
        totals.decide();
        breakdowns.forEach((name, breakdown) -> {
            Categories decided = new Categories(questions, search, totals, breakdown, fewest);
            decided.decide();
            categories.put(name, decided);
        });
    }

    static Suppression of(Counts counts, int fewest) {
        return new Suppression(counts, fewest);
    }

    @Override
    public boolean shows(Selection selection) {
        if (!offer.has(selection)) {
            return false;
        }
        int question = questions.find(selection);
        return question == Questions.ABOUT_NOBODY || !totals.isHidden(question);
    }

    @Override
    public boolean shows(Selection selection, String breakdown, String category) {
        if (!shows(selection) || !breakdowns.containsKey(breakdown)) {
            return false;
        }
        int place = breakdowns.get(breakdown).find(category);
        int question = questions.find(selection);
        return place >= 0
                && (question == Questions.ABOUT_NOBODY
                        || !categories.get(breakdown).isHidden(question, place));
    }
}
