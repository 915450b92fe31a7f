package org.hyzmat.mhpsscourses.learner;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hyzmat.platform.Codes;

/** Whether somebody is a psychologist by training. */
public enum Psychologist {
    YES,
    NO,
    UNKNOWN;

    /** The constant of a word in a form or a list. */
    public static Optional<Psychologist> of(String code) {
        return Codes.find(Psychologist.class, code);
    }

    /** All words, in the order offered. */
    public static List<String> codes() {
        return Stream.of(values()).map(Psychologist::code).toList();
    }

    /** The word that texts and forms know it by. */
    public String code() {
        return Codes.of(this);
    }
}
