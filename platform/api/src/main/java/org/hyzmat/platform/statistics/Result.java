package org.hyzmat.platform.statistics;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What was asked for, or the reason why it does not exist.
 *
 * <p>In Java, say what becomes of either: {@code change.test().either(t -> number(t.p()), reason ->
 * texts.text(language, reason.textKey()))}. A view reads {@code result.isFound}, then {@code result.value} or
 * {@code result.reason.textKey}.
 *
 * @param <T> what was asked for
 * @since 1.1
 */
public sealed interface Result<T> {

    /**
     * What was asked for.
     *
     * @param <T> its kind
     * @param value never null; a number is finite
     * @since 1.1
     */
    record Found<T>(T value) implements Result<T> {

        /** Refuses null, and numbers that are none. */
        public Found {
            Objects.requireNonNull(value, "value");
            if (value instanceof Double number && !Double.isFinite(number)) {
                throw new IllegalArgumentException("A figure is " + number + "; it must be a finite number.");
            }
        }

        @Override
        public boolean isFound() {
            return true;
        }

        @Override
        public Optional<T> find() {
            return Optional.of(value);
        }

        @Override
        public <R> R either(Function<? super T, ? extends R> found, Function<? super Reason, ? extends R> missing) {
            return found.apply(value);
        }
    }

    /**
     * What does not exist.
     *
     * @param <T> what was asked for
     * @param reason why not
     * @since 1.1
     */
    record Missing<T>(Reason reason) implements Result<T> {

        /** Refuses null. */
        public Missing {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public boolean isFound() {
            return false;
        }

        @Override
        public Optional<T> find() {
            return Optional.empty();
        }

        @Override
        public <R> R either(Function<? super T, ? extends R> found, Function<? super Reason, ? extends R> missing) {
            return missing.apply(reason);
        }
    }

    /**
     * A result that exists.
     *
     * @param <T> its kind
     * @param value what was asked for
     * @return it
     */
    static <T> Result<T> found(T value) {
        return new Found<>(value);
    }

    /**
     * A result that does not exist.
     *
     * @param <T> what was asked for
     * @param reason why not
     * @return no value
     */
    static <T> Result<T> missing(Reason reason) {
        return new Missing<>(reason);
    }

    /**
     * Whether it exists.
     *
     * @return true of {@link Found}, false of {@link Missing}
     */
    boolean isFound();

    /**
     * The value, without the reason if there is none.
     *
     * @return empty of {@link Missing}
     */
    Optional<T> find();

    /**
     * What becomes of the value, or of the reason.
     *
     * @param <R> what both become
     * @param found called with the value if it exists
     * @param missing called with the reason otherwise
     * @return what the called one returned
     */
    <R> R either(Function<? super T, ? extends R> found, Function<? super Reason, ? extends R> missing);

    /**
     * A part of the value, or the same reason.
     *
     * @param <R> the kind of the part
     * @param part finds the part in the value
     * @return missing for the same reason if this is missing
     */
    default <R> Result<R> map(Function<? super T, ? extends R> part) {
        return either(value -> new Found<R>(part.apply(value)), Missing::new);
    }
}
