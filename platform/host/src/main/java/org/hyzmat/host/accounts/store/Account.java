package org.hyzmat.host.accounts.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who may enter.
 *
 * @param person the id in the workforce register
 * @param agency the agency for which the person enters with this account
 * @param signInName in small letters
 * @param email empty for none
 * @param passwordHash empty until the person has chosen a password
 * @param totpSecret what makes the codes of the second factor, in base 32; empty without one
 * @param totpLastStep the step of the code that was used last
 * @param validity on which days one can enter with it
 * @param isEnded whether it was ended by hand
 */
public record Account(
        UUID id,
        UUID person,
        UUID agency,
        String signInName,
        String email,
        String passwordHash,
        String totpSecret,
        Optional<OffsetDateTime> totpSince,
        long totpLastStep,
        Validity validity,
        boolean isEnded) {

    /** From which day to which day, both included and either of them open. */
    public record Validity(LocalDate from, LocalDate until) {

        /** For ever. */
        public static final Validity ALWAYS = new Validity(LocalDate.MIN, LocalDate.MAX);

        /** Whether a day is among them. */
        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /** A new one, for ever, without a second factor. */
    public static Account of(UUID id, UUID person, UUID agency, String signInName, String passwordHash) {
        return new Account(
                id, person, agency, signInName, "", passwordHash, "", Optional.empty(), 0, Validity.ALWAYS, false);
    }

    /** Whether one can enter with it on a day. */
    public boolean isOpenOn(LocalDate day) {
        return !isEnded && validity.holdsOn(day);
    }

    /** Whether one cannot enter with it on a day and never again. */
    public boolean isOverOn(LocalDate day) {
        return isEnded || day.isAfter(validity.until());
    }

    /** Whether a password alone is not enough. */
    public boolean hasSecondFactor() {
        return !totpSecret.isEmpty();
    }

    /** Tells pages of this account from those of another, without saying whose they are. */
    public String mark() {
        return Token.hash("mark " + id);
    }

    /** Without what must stand in no log. */
    @Override
    public String toString() {
        return "Account " + id;
    }
}
