package org.hyzmat.host.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.xmlgraphics.java2d.AbstractGraphics2D;
import org.apache.xmlgraphics.java2d.GraphicContext;

/** Turns what is drawn into elements of SVG, with attributes only: no style, no script, no ids. */
final class Canvas extends AbstractGraphics2D {

    /** From the base line of letters up to their middle. */
    private static final double MIDDLE = 0.36;

    private final Markup markup;

    Canvas(Markup markup) {
        super(false);
        this.markup = markup;
        this.gc = new GraphicContext(new AffineTransform());
    }

    private Canvas(Canvas original) {
        super(original);
        this.markup = original.markup;
    }

    @Override
    public Graphics create() {
        return new Canvas(this);
    }

    @Override
    public void draw(Shape shape) {
        Shape placed = getTransform().createTransformedShape(shape);
        BasicStroke stroke = (BasicStroke) getStroke();
        if (stroke.getLineWidth() == 0
                || shape instanceof Line2D line && line.getP1().equals(line.getP2())) {
            return;
        }
        List<Object> look =
                new ArrayList<>(List.of("fill", "none", "stroke", colour(), "stroke-width", stroke.getLineWidth()));
        if (stroke.getDashArray() != null) {
            look.add("stroke-dasharray");
            look.add(Arrays.toString(stroke.getDashArray()).replaceAll("[\\[\\]]", ""));
        }
        write(placed, look);
    }

    @Override
    public void fill(Shape shape) {
        write(getTransform().createTransformedShape(shape), List.of("fill", colour()));
    }

    private String colour() {
        return String.format("#%06x", ((Color) getPaint()).getRGB() & 0xffffff);
    }

    private void write(Shape shape, List<Object> look) {
        List<Object> attributes = new ArrayList<>();
        String path = path(shape);
        boolean isRound = path.matches("M[^A-Z]*(C[^A-Z]*){4}Z");
        if (isRound) {
            Rectangle2D bounds = shape.getBounds2D();
            attributes.addAll(
                    List.of("cx", bounds.getCenterX(), "cy", bounds.getCenterY(), "r", bounds.getWidth() / 2));
        } else {
            attributes.addAll(List.of("d", path));
        }
        attributes.addAll(look);
        markup.empty(isRound ? "circle" : "path", attributes.toArray());
    }

    private static String path(Shape shape) {
        StringBuilder path = new StringBuilder();
        double[] points = new double[6];
        for (PathIterator part = shape.getPathIterator(null); !part.isDone(); part.next()) {
            int kind = part.currentSegment(points);
            path.append("MLQCZ".charAt(kind));
            int numbers = kind == PathIterator.SEG_CLOSE ? 0 : 2 * Math.max(1, kind);
            for (int number = 0; number < numbers; number++) {
                path.append(number == 0 ? "" : " ").append(Markup.value(points[number]));
            }
        }
        return path.toString();
    }

    @Override
    public void drawString(String text, float x, float y) {
        if (text.isBlank()) {
            return;
        }
        Lettering letters = (Lettering) getFont();
        double middle = x + letters.anchored(text);
        double[] place = {middle, y - MIDDLE * letters.getSize()};
        getTransform().transform(place, 0, place, 0, 1);
        markup.open(
                "text",
                "x",
                place[0],
                "y",
                place[1],
                "text-anchor",
                letters.anchor(),
                "dominant-baseline",
                "central",
                "fill",
                colour(),
                "font-family",
                "Inter, sans-serif",
                "font-size",
                letters.getSize());
        List<String> lines = text.lines().toList();
        markup.text(lines.get(0));
        for (String line : lines.subList(1, lines.size())) {
            markup.open("tspan", "x", place[0], "dy", "1.2em").text(line).close("tspan");
        }
        markup.close("text");
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return ((Lettering) font).metrics();
    }

    /** Everything lies inside the picture, and a clip would need an id. */
    @Override
    public void clip(Shape shape) {
        // nothing is cut off
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        throw noPixels();
    }

    @Override
    public void setXORMode(Color colour) {
        throw noPixels();
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int right, int down) {
        throw noPixels();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        throw noPixels();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        throw noPixels();
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform transform) {
        throw noPixels();
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform transform) {
        throw noPixels();
    }

    private static UnsupportedOperationException noPixels() {
        return new UnsupportedOperationException("A chart consists of lines, shapes and letters; it has no pixels.");
    }

    @Override
    public void dispose() {
        // holds nothing
    }
}
