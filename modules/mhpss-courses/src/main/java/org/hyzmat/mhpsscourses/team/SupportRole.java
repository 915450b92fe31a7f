package org.hyzmat.mhpsscourses.team;

import java.util.Optional;
import org.hyzmat.platform.Codes;

/** What an agency does for a run. */
public enum SupportRole {
    FUNDER,
    TECHNICAL_SUPPORT,
    CO_ORGANISER,
    HOST;

    static Optional<SupportRole> of(String code) {
        return Codes.find(SupportRole.class, code);
    }

    /** The word that texts and forms know it by. */
    public String code() {
        return Codes.of(this);
    }
}
