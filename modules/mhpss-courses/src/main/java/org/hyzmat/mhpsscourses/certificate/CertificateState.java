package org.hyzmat.mhpsscourses.certificate;

import org.hyzmat.platform.Codes;

/** Whether a certificate still says what is so. */
public enum CertificateState {
    VALID("good"),
    EXPIRED("warn"),
    REVOKED("bad");

    private final String tone;

    CertificateState(String tone) {
        this.tone = tone;
    }

    /** The word by which texts name it. */
    public String code() {
        return Codes.of(this);
    }

    /** How it is coloured. */
    public String tone() {
        return tone;
    }
}
