package org.hyzmat.host.charts;

import java.awt.Color;

/** The few colours of charts; the style sheet knows each by its value, and gives it that of the reader’s theme. */
final class Ink {

    static final Color TEXT = new Color(0x1b1f23);
    static final Color AXIS = new Color(0x7c858d);
    static final Color GRID = new Color(0xdfe3e7);
    static final Color SURFACE = new Color(0xffffff);

    private static final Color[] SERIES = {
        new Color(0x0b6b5a), new Color(0x1d5ba8), new Color(0x7a4d00), new Color(0x6b4aa0)
    };

    private Ink() {}

    static Color ofSeries(int place) {
        return SERIES[place % SERIES.length];
    }
}
