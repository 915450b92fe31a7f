package org.hyzmat.mhpsscourses.run;

import java.util.Optional;
import org.hyzmat.platform.Codes;

/** How far a run has come. */
public enum RunState {
    PLANNED,
    ENROLLING,
    RUNNING,
    ENDED,
    CANCELLED;

    /** The constant of a word in an address or a form. */
    static Optional<RunState> of(String code) {
        return Codes.find(RunState.class, code);
    }

    /** The word that texts and forms know it by. */
    public String code() {
        return Codes.of(this);
    }

    /** Whether people can be enrolled, by a coordinator at least. */
    public boolean takesLearners() {
        return this != CANCELLED;
    }

    /** Whether it has neither ended nor been cancelled. */
    public boolean isOpen() {
        return this != ENDED && this != CANCELLED;
    }
}
