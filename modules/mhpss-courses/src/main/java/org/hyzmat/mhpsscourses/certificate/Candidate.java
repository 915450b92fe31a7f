package org.hyzmat.mhpsscourses.certificate;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody of a run who has a certificate, may get one, or may not.
 *
 * @param certificates the one that was issued, or none
 * @param reasons why none can be issued, in words
 */
record Candidate(
        UUID enrolment, String name, String organisation, List<Certificate> certificates, List<String> reasons) {

    Candidate {
        certificates = List.copyOf(certificates);
        reasons = List.copyOf(reasons);
    }

    /** Whether a certificate can be issued now. */
    public boolean isReady() {
        return certificates.isEmpty() && reasons.isEmpty();
    }

    /** The one that was issued. */
    public Optional<Certificate> certificate() {
        return certificates.stream().findFirst();
    }
}
