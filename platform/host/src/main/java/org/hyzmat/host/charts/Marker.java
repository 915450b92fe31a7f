package org.hyzmat.host.charts;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** Shapes and dashes by which series are told apart without their colours. */
final class Marker {

    static final Stroke NO_LINE = line(0);

    private static final float[][] DASHES = {{}, {6, 4}, {2, 3}, {9, 3, 2, 3}};

    private Marker() {}

    /** A circle, a diamond, a square or a triangle around nought, each of about the same weight. */
    static Shape ofSeries(int place, double radius) {
        return switch (place % 4) {
            case 0 -> new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
            case 1 -> path(radius * 1.15, 0, -1, 1, 0, 0, 1, -1, 0);
            case 2 -> path(radius * 0.9, -1, -1, 1, -1, 1, 1, -1, 1);
            default -> path(radius * 1.15, 0, -1, 1, 0.8, -1, 0.8);
        };
    }

    static Stroke lineOfSeries(int place) {
        float[] dash = DASHES[place % DASHES.length];
        return dash.length == 0 ? line(2) : new BasicStroke(2, 0, 0, 1, dash, 0);
    }

    static Stroke line(double width) {
        return new BasicStroke((float) width);
    }

    private static Shape path(double radius, double... corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners[0] * radius, corners[1] * radius);
        for (int corner = 2; corner < corners.length; corner += 2) {
            path.lineTo(corners[corner] * radius, corners[corner + 1] * radius);
        }
        path.closePath();
        return path;
    }
}
