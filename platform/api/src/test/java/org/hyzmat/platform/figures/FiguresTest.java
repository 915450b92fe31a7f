package org.hyzmat.platform.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Scope;
import org.junit.jupiter.api.Test;

/** What is shown to whom. */
class FiguresTest {

    private static final Offer OFFER = Offer.of("place", "year").together("place", "year");
    private static final FigureRules RULES = new FigureRules(FigureRules.USUAL);

    @Test
    void whoSeesRecordsSeesEveryFigureAndNothingIsCounted() {
        Figures figures = Figures.of(actor(Scope.AGENCY), RULES);

        Release release = figures.release(() -> {
            throw new AssertionError("Nothing is to be counted.");
        });

        assertTrue(figures.isEverything());
        assertEquals(Figure.of(3), release.figure(Selection.of("place", "P"), 3));
        assertEquals(Figure.of(2), release.figure(Selection.of("place", "P"), "sex", "M", 2));
        assertTrue(figures.offers(OFFER, Selection.of("colour", "red")));
    }

    @Test
    void smallNumberIsHiddenWithOneFromWhichItWouldComeOut() {
        Release release = release(new Counts(OFFER).add(part("P", "2021"), 3).add(part("P", "2022"), 7));

        assertEquals(Figure.of(10), release.figure(Selection.ALL, 10));
        assertEquals(Figure.hidden(), release.figure(Selection.of("year", "2021"), 3));
        assertEquals(Figure.hidden(), release.figure(Selection.of("year", "2022"), 7));
        assertEquals(Figure.of(10), release.figure(Selection.of("place", "P"), 10));
    }

    @Test
    void zeroIsShown() {
        Release release = release(new Counts(OFFER)
                .add(part("P", "2021"), 9)
                .add(part("P", "2022"), 0)
                .add(part("P", "2021"), "sex", "F", 9)
                .add(part("P", "2021"), "sex", "M", 0));

        assertEquals(Figure.of(0), release.figure(Selection.of("year", "2022"), 0));
        assertEquals(Figure.of(0), release.figure(Selection.of("year", "1999"), 0));
        assertEquals(Figure.of(0), release.figure(Selection.ALL, "sex", "M", 0));
    }

    @Test
    void smallCategoryIsHiddenWithAnother() {
        Release release = release(new Counts(OFFER)
                .add(part("P", "2021"), 30)
                .add(part("P", "2021"), "age", "child", 3)
                .add(part("P", "2021"), "age", "adult", 19)
                .add(part("P", "2021"), "age", "old", 8));

        assertEquals(Figure.of(30), release.figure(Selection.ALL, 30));
        assertEquals(Figure.hidden(), release.figure(Selection.ALL, "age", "child", 3));
        assertEquals(Figure.hidden(), release.figure(Selection.ALL, "age", "old", 8));
        assertEquals(Figure.of(19), release.figure(Selection.ALL, "age", "adult", 19));
    }

    @Test
    void thoseWhomNoCategoryNamesAreProtectedToo() {
        Release release =
                release(new Counts(OFFER).add(part("P", "2021"), 30).add(part("P", "2021"), "dose", "reached", 28));

        assertEquals(Figure.hidden(), release.figure(Selection.ALL, "dose", "reached", 28));
    }

    @Test
    void statisticIsShownWhereItsCountIs() {
        Release pairs = release(new Counts(OFFER).add(part("P", "2021"), 17).add(part("Q", "2022"), 2));

        assertEquals(Figure.hidden(), pairs.figure(Selection.of("place", "Q"), 1.5));
        assertEquals(Figure.hidden(), pairs.figure(Selection.of("place", "P"), 2.5));
        assertEquals(Figure.of(2.25), pairs.figure(Selection.ALL, 2.25));
        assertEquals(Figure.none(), pairs.figure(Selection.ALL, Double.NaN));
    }

    @Test
    void onlyWhatIsOfferedIsAnswered() {
        Figures figures = Figures.of(actor(Scope.FIGURES), RULES);
        Release release = release(new Counts(Offer.of("place", "year")).add(part("P", "2021"), 30));

        assertFalse(figures.offers(Offer.of("place", "year"), part("P", "2021")));
        assertEquals(Figure.hidden(), release.figure(part("P", "2021"), 30));
        assertEquals(Figure.hidden(), release.figure(Selection.ALL, "sex", "F", 30));
    }

    @Test
    void thresholdIsASetting() {
        Counts counts = new Counts(OFFER).add(part("P", "2021"), 8).add(part("Q", "2021"), 40);

        assertTrue(RULES.release(counts).shows(Selection.of("place", "P")));
        assertFalse(new FigureRules(10).release(counts).shows(Selection.of("place", "P")));
        assertThrows(IllegalArgumentException.class, () -> new FigureRules(2));
    }

    @Test
    void sameCountsAreDecidedOnce() {
        Release first = RULES.release(new Counts(OFFER).add(part("P", "2021"), 8));

        assertSame(first, RULES.release(new Counts(OFFER).add(part("P", "2021"), 8)));
        assertFalse(first == RULES.release(new Counts(OFFER).add(part("P", "2021"), 9)));
    }

    @Test
    void countsThatCannotBeAreRefused() {
        Counts counts = new Counts(OFFER);

        assertThrows(IllegalArgumentException.class, () -> counts.add(Selection.of("place", "P"), 3));
        assertThrows(IllegalArgumentException.class, () -> counts.add(part("P", "2021"), -1));
        counts.add(part("P", "2021"), 7).add(part("P", "2021"), "sex", "F", 8);
        assertThrows(IllegalArgumentException.class, () -> release(counts));
    }

    @Test
    void figureComputedFromAHiddenOneIsHidden() {
        Figure share = Figure.of(3).with(Figure.of(4), (part, whole) -> part / whole);

        assertEquals(Figure.of(0.75), share);
        assertEquals(Figure.hidden(), Figure.of(3).with(Figure.hidden(), Double::sum));
        assertEquals(Figure.none(), Figure.of(3).with(Figure.of(0), (part, whole) -> Double.NaN));
        assertEquals(Figure.hidden(), Figure.hidden().map(number -> 2 * number));
        assertThrows(IllegalStateException.class, () -> Figure.hidden().value());
    }

    @Test
    void figureIsPrintedForItsReader() {
        assertEquals("1.234,50", FigureText.of(Figure.of(1234.5), 2, Locale.GERMANY));
        assertEquals(FigureText.HIDDEN, FigureText.of(Figure.hidden(), 2, Locale.ENGLISH));
        assertEquals(FigureText.NONE, FigureText.of(Figure.none(), 2, Locale.ENGLISH));
    }

    @Test
    void ofALargeServiceEverythingGeneralIsShown() {
        Offer offer =
                Offer.of("provider", "place", "service", "year", "group").pairs("provider", "place", "service", "year");
        Counts counts = new Counts(offer);
        Random chance = new Random(1);
        for (int group = 0; group < 5_000; group++) {
            Selection part = new Selection(Map.of(
                    "provider", "A" + chance.nextInt(7),
                    "place", "P" + chance.nextInt(10),
                    "service", "S" + chance.nextInt(5),
                    "year", "Y" + chance.nextInt(6),
                    "group", "g" + group));
            int women = 2 + chance.nextInt(12);
            int men = chance.nextInt(4);
            counts.add(part, women + men).add(part, "sex", "F", women).add(part, "sex", "M", men);
        }

        Release release = release(counts);

        int shown = 0;
        for (int place = 0; place < 10; place++) {
            assertTrue(release.shows(Selection.of("place", "P" + place), "sex", "M"));
            for (int year = 0; year < 6; year++) {
                Selection both = Selection.of("place", "P" + place).and("year", "Y" + year);
                shown += release.shows(both, "sex", "M") ? 1 : 0;
            }
        }
        assertTrue(release.shows(Selection.ALL, "sex", "M"));
        assertTrue(shown > 50, "Of 60 places and years " + shown + " are shown");
    }

    private static Release release(Counts counts) {
        return Figures.of(actor(Scope.FIGURES), RULES).release(() -> counts);
    }

    private static Selection part(String place, String year) {
        return Selection.of("place", place).and("year", year);
    }

    private static Actor actor(Scope scope) {
        return new Actor(
                new UUID(0, 1), "Maral", new UUID(0, 2), Set.of(), Set.of(), Set.of(), Set.of(), scope, Set.of());
    }
}
