package org.hyzmat.platform.figures;

/** Decides what is shown to readers of figures only. */
final class Suppression implements Release {

    private Suppression() {}

    static Suppression of(Counts counts, int fewest) {
        return new Suppression();
    }

    @Override
    public boolean shows(Selection selection) {
        return false;
    }

    @Override
    public boolean shows(Selection selection, String breakdown, String category) {
        return false;
    }
}
