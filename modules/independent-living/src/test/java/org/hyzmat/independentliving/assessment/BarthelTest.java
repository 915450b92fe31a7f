package org.hyzmat.independentliving.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The Barthel index against what is published of it: F. I. Mahoney, D. W. Barthel (1965), Maryland State Medical
 * Journal 14:61–65 (items, ten of which make 100), C. Collin, D. T. Wade, S. Davies, V. Horne (1988), International
 * Disability Studies 10:61–63 (the same items in steps of 1, which make 20), S. Shah, F. Vanclay, B. Cooper (1989),
 * Journal of Clinical Epidemiology 42:703–709 (bands).
 */
final class BarthelTest {

    /** The highest points of each item in the form of 20 points. */
    private static final Map<BarthelItem, Integer> OF_TWENTY = Map.of(
            BarthelItem.BOWELS, 2,
            BarthelItem.BLADDER, 2,
            BarthelItem.GROOMING, 1,
            BarthelItem.TOILET, 2,
            BarthelItem.FEEDING, 2,
            BarthelItem.TRANSFER, 3,
            BarthelItem.MOBILITY, 3,
            BarthelItem.DRESSING, 2,
            BarthelItem.STAIRS, 2,
            BarthelItem.BATHING, 1);

    @Test
    void allItemsTogetherMakeAHundred() {
        assertEquals(
                100,
                Arrays.stream(BarthelItem.values()).mapToInt(BarthelItem::most).sum());
        assertEquals(20, OF_TWENTY.values().stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void everyItemIsFiveTimesThatOfTheFormOfTwentyPoints() {
        OF_TWENTY.forEach((item, most) -> {
            assertEquals(5 * most, item.most(), item::name);
            assertEquals(most + 1, item.steps().size(), item::name);
        });
    }

    /** A course rated in the form of 20 points gives five times its total. */
    @ParameterizedTest(name = "{0} of 20 is {1} of 100")
    @CsvSource({
        "2 1 1 2 2 2 2 3 3 2, 100",
        "0 0 0 0 0 0 0 0 0 0, 0",
        "1 0 0 1 1 1 1 1 1 0, 35",
        "2 1 1 1 2 1 2 2 2 1, 75",
        "2 0 1 2 2 2 2 3 3 2, 95"
    })
    void aTotalIsFiveTimesThatOfTheFormOfTwentyPoints(String points, int total) {
        assertEquals(Optional.of(total), rated(points).total());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "0, TOTAL",
        "20, TOTAL",
        "25, SEVERE",
        "60, SEVERE",
        "65, MODERATE",
        "90, MODERATE",
        "95, SLIGHT",
        "100, INDEPENDENT"
    })
    void bandsBeginAndEndAsPublished(int total, BarthelBand band) {
        assertEquals(band, BarthelBand.of(total));
    }

    @Test
    void bandsLeaveNoGap() {
        assertEquals(
                List.of("0–20", "21–60", "61–90", "91–99", "100–100"),
                Arrays.stream(BarthelBand.values())
                        .map(band -> band.lowest() + "–" + band.highest())
                        .toList());
    }

    @Test
    void withoutOneItemThereIsNoTotalAndNoBand() {
        Map<BarthelItem, Integer> ratings =
                new EnumMap<>(rated("2 1 1 2 2 2 2 3 3 2").ratings());
        ratings.remove(BarthelItem.STAIRS);
        ratings.remove(BarthelItem.BATHING);

        Barthel barthel = new Barthel(ratings);

        assertEquals(Optional.empty(), barthel.total());
        assertEquals(Optional.empty(), barthel.band());
        assertEquals(List.of(BarthelItem.BATHING, BarthelItem.STAIRS), barthel.missing());
    }

    /** Collin and others: more than 2 of 20 points is probably real. */
    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({"50, 60, +10, false", "50, 65, +15, true", "70, 55, −15, true", "55, 55, 0, false"})
    void aChangeOfMoreThanTenPointsIsProbablyReal(int first, int latest, String signed, boolean real) {
        BarthelChange change = new BarthelChange(first, latest);

        assertEquals(signed, change.signed());
        assertEquals(real, change.isReal());
    }

    /** In the order of the index, which begins with eating and ends with stairs. */
    private static Barthel rated(String points) {
        String[] each = points.split(" ");
        Map<BarthelItem, Integer> ratings = new EnumMap<>(BarthelItem.class);
        for (BarthelItem item : BarthelItem.values()) {
            ratings.put(item, 5 * Integer.parseInt(each[item.ordinal()]));
        }
        return new Barthel(ratings);
    }
}
