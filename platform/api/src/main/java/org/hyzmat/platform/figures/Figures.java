package org.hyzmat.platform.figures;

import java.util.function.Supplier;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Scope;

/**
 * The figures one person may read.
 *
 * <p>Whoever sees records sees every figure about them, and nothing is computed for it. Somebody with
 * {@link Scope#FIGURES} sees no record: for this reader small numbers are hidden, and with them as many others as it
 * takes that no small number can be computed or narrowed down to one value.
 *
 * <pre>{@code
 * private static final Offer OFFER = Offer.of("provider", "place", "year", "group").pairs("provider", "place", "year");
 *
 * Figures figures = Figures.of(Actor.of(ctx), rules);        // FigureRules comes by @Reference
 * if (!figures.offers(OFFER, selection)) { … }               // the page offers only what can be asked
 * Release families = figures.release(() -> counts);          // of all groups, whatever is selected
 * Figure number = families.figure(selection, 12);
 * Figure women = families.figure(selection, "sex", "F", 8);
 * Figure mean = pairs.figure(selection, 3.4);                // a statistic: by the counts of those it is made of
 * }</pre>
 *
 * @since 1.1
 */
public final class Figures {

    private static final Release EVERYTHING = new Release() {
        @Override
        public boolean shows(Selection selection) {
            return true;
        }

        @Override
        public boolean shows(Selection selection, String breakdown, String category) {
            return true;
        }
    };

    private final boolean everything;
    private final FigureRules rules;

    private Figures(boolean everything, FigureRules rules) {
        this.everything = everything;
        this.rules = rules;
    }

    /**
     * The figures of somebody.
     *
     * @param actor who reads
     * @param rules the rules of this installation
     * @return what decides for this reader
     */
    public static Figures of(Actor actor, FigureRules rules) {
        return new Figures(actor.scope() != Scope.FIGURES, rules);
    }

    /**
     * Whether this reader sees every figure, and with it pictures and tables of single records.
     *
     * @return false for a reader of figures only
     */
    public boolean isEverything() {
        return everything;
    }

    /**
     * The number from which on somebody who reads only figures sees one, for the legend.
     *
     * @return at least 3
     */
    public int fewest() {
        return rules.fewest();
    }

    /**
     * Whether this reader may select so.
     *
     * @param offer which filters a reader of figures has
     * @param selection what is to be selected
     * @return true for every selection if the reader sees everything
     */
    public boolean offers(Offer offer, Selection selection) {
        return everything || offer.has(selection);
    }

    /**
     * What this reader may read of some counts.
     *
     * @param counts makes the counts of everything that can be selected; not asked if the reader sees everything
     * @return what decides about each number
     */
    public Release release(Supplier<Counts> counts) {
        return everything ? EVERYTHING : rules.release(counts.get());
    }
}
