package org.hyzmat.platform.figures;

import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/**
 * A number that has been decided about: it is shown, it is hidden from this reader, or there is none.
 *
 * <p>Tables, charts and exports take figures instead of numbers, and print them by {@link FigureText}; beside a hidden
 * one stands the platform's text {@code figures.hidden}. Immutable.
 *
 * @since 1.1
 */
public final class Figure {

    private static final Figure HIDDEN = new Figure(State.HIDDEN, 0);
    private static final Figure NONE = new Figure(State.NONE, 0);

    private final State state;
    private final double value;

    private enum State {
        SHOWN,
        HIDDEN,
        NONE
    }

    private Figure(State state, double value) {
        this.state = state;
        this.value = value;
    }

    /**
     * A number that its reader may see. Only for numbers about nobody, such as a threshold or a target: whatever is
     * counted or computed from records comes from {@link Release#figure(Selection, double)}.
     *
     * @param value any number; not a number stands for none
     * @return shown, or none
     */
    public static Figure of(double value) {
        return Double.isNaN(value) ? NONE : new Figure(State.SHOWN, value);
    }

    /**
     * A number that is kept from its reader.
     *
     * @return hidden
     */
    public static Figure hidden() {
        return HIDDEN;
    }

    /**
     * No number, for a reason that says nothing about anybody: the mean of nobody, for example.
     *
     * @return none
     */
    public static Figure none() {
        return NONE;
    }

    /**
     * Whether there is a number and the reader may see it.
     *
     * @return true if {@link #value} may be asked
     */
    public boolean isShown() {
        return state == State.SHOWN;
    }

    /**
     * Whether the number is kept from the reader.
     *
     * @return true also for a number that does not exist, if that must not be told
     */
    public boolean isHidden() {
        return state == State.HIDDEN;
    }

    /**
     * Whether there is no number.
     *
     * @return true if nothing is to be shown, and nothing is kept back
     */
    public boolean isNone() {
        return state == State.NONE;
    }

    /**
     * The number.
     *
     * @return the number as it was handed in, not rounded
     * @throws IllegalStateException if it is not shown
     */
    public double value() {
        if (!isShown()) {
            throw new IllegalStateException("This figure is not shown, so it has no value; ask isShown first.");
        }
        return value;
    }

    /**
     * The number, for what draws only what there is.
     *
     * @return empty if it is hidden or if there is none
     */
    public OptionalDouble shown() {
        return isShown() ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /**
     * A number computed from this one alone.
     *
     * @param work what is computed; not a number stands for none
     * @return hidden or none like this one, otherwise what was computed
     */
    public Figure map(DoubleUnaryOperator work) {
        return isShown() ? of(work.applyAsDouble(value)) : this;
    }

    /**
     * A number computed from this one and another, such as a share.
     *
     * @param other the second number
     * @param work what is computed; not a number stands for none
     * @return hidden if one of them is, none if one of them is that, otherwise what was computed
     */
    public Figure with(Figure other, DoubleBinaryOperator work) {
        if (isHidden() || other.isHidden()) {
            return HIDDEN;
        }
        return isShown() && other.isShown() ? of(work.applyAsDouble(value, other.value)) : NONE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Figure figure && state == figure.state && Double.compare(value, figure.value) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * state.hashCode() + Double.hashCode(value);
    }

    /**
     * For a log or a test; pages and files print figures by {@link FigureText}.
     *
     * @return the number, or what it is instead
     */
    @Override
    public String toString() {
        return isShown() ? Double.toString(value) : state.name();
    }
}
