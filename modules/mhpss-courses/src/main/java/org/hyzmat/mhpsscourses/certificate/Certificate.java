package org.hyzmat.mhpsscourses.certificate;

import java.time.LocalDate;
import java.util.UUID;
import org.hyzmat.platform.Span;
import org.hyzmat.platform.directory.Names;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A certificate as it was printed.
 *
 * @param code the random code that confirms the number
 * @param language that of the paper
 * @param named whether the holder agreed that whoever checks it reads the name
 * @param expiresOn the last day it is valid, {@link Span#OPEN} when it does not expire
 * @param revokedOn the day it was revoked on, {@link Span#OPEN} while it is not
 * @param replacedBy the number of the one issued in its place, empty without one
 */
public record Certificate(
        UUID id,
        UUID agencyId,
        UUID runId,
        UUID enrolmentId,
        @Nested("course") Names course,
        int hours,
        @Nested Days days,
        String number,
        String code,
        String language,
        String holder,
        boolean named,
        LocalDate issuedOn,
        LocalDate expiresOn,
        LocalDate revokedOn,
        String revokedReason,
        String replacedBy) {

    /** When the run took place. */
    public record Days(LocalDate firstOn, LocalDate lastOn) {}

    /** What it says on a day. */
    public CertificateState on(LocalDate day) {
        if (isRevoked()) {
            return CertificateState.REVOKED;
        }
        return expiresOn.isBefore(day) ? CertificateState.EXPIRED : CertificateState.VALID;
    }

    /** Whether it was revoked. */
    public boolean isRevoked() {
        return !revokedOn.equals(Span.OPEN);
    }

    /** Whether it was replaced by another one. */
    public boolean isReplaced() {
        return !replacedBy.isEmpty();
    }

    /** Whether it ends some day. */
    public boolean expires() {
        return !expiresOn.equals(Span.OPEN);
    }

    /** The code as it is printed. */
    public String shownCode() {
        return CheckCode.shown(code);
    }

    /** Where it is checked, within the portal. */
    public String path() {
        return "/mhpss-courses/check/" + number + "/" + code;
    }
}
