package org.hyzmat.mhpsscourses.api;

import java.time.LocalDate;
import org.hyzmat.platform.Codes;

/**
 * How somebody stands towards a certificate on a day.
 *
 * @param state whether it is held
 * @param day its last day where it is held for a time or has expired, the day of issue where it was issued later; else
 *     {@link LocalDate#MAX}
 * @since 1.0
 */
public record Standing(State state, LocalDate day) {

    /** Nobody can say at the moment. */
    public static final Standing UNKNOWN = new Standing(State.UNKNOWN, LocalDate.MAX);

    /** There is no certificate. */
    public static final Standing NONE = new Standing(State.NONE, LocalDate.MAX);

    /** Whether a certificate is held on a day. */
    public enum State {
        /** It is valid for a time. */
        HELD,
        /** It is valid and does not expire. */
        LASTING,
        /** It has expired. */
        EXPIRED,
        /** It was issued after the day. */
        LATER,
        /** There is none. */
        NONE,
        /** The module that knows is away. */
        UNKNOWN;

        /**
         * The word by which texts name it.
         *
         * @return small letters
         */
        public String code() {
            return Codes.of(this);
        }
    }

    /**
     * How the holder of a certificate stands.
     *
     * @param held the certificate that is valid longest
     * @param day any day
     * @return never unknown
     */
    public static Standing of(Held held, LocalDate day) {
        if (day.isBefore(held.issuedOn())) {
            return new Standing(State.LATER, held.issuedOn());
        }
        if (day.isAfter(held.expiresOn())) {
            return new Standing(State.EXPIRED, held.expiresOn());
        }
        boolean lasts = held.expiresOn().equals(LocalDate.MAX);
        return new Standing(lasts ? State.LASTING : State.HELD, held.expiresOn());
    }

    /**
     * Whether it is known that there is no valid certificate.
     *
     * @return false also where nothing is known
     */
    public boolean isLacking() {
        return state == State.EXPIRED || state == State.LATER || state == State.NONE;
    }
}
