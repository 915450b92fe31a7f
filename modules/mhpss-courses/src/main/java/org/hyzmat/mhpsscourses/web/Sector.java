package org.hyzmat.mhpsscourses.web;

import java.util.Optional;
import org.hyzmat.platform.Codes;

/** Which part of society an organisation works in. */
public enum Sector {
    SOCIAL_PROTECTION,
    EDUCATION,
    HEALTH,
    POLICE_AND_JUSTICE,
    LOCAL_AUTHORITY,
    CIVIL_SOCIETY,
    SCIENCE,
    INTERNATIONAL,
    OTHER;

    /** The constant of a word in a form. */
    public static Optional<Sector> of(String code) {
        return Codes.find(Sector.class, code);
    }

    /** The word by which texts and forms name it. */
    public String code() {
        return Codes.of(this);
    }
}
