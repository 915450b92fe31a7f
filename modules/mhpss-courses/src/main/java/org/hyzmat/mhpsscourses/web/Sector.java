package org.hyzmat.mhpsscourses.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** All words, in the order offered. */
    public static List<String> codes() {
        return Stream.of(values()).map(Sector::code).toList();
    }

    /** The word by which texts and forms name it. */
    public String code() {
        return Codes.of(this);
    }
}
