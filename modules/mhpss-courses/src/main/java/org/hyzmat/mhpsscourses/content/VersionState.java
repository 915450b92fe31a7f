package org.hyzmat.mhpsscourses.content;

import java.util.Optional;
import java.util.Set;
import org.hyzmat.platform.Codes;

/** How far a version of a module has come. */
public enum VersionState {
    DRAFTED,
    PILOTED,
    IN_REVIEW,
    REVISED,
    APPROVED,
    PUBLISHED,
    REPLACED;

    /** The word by which texts and forms name it. */
    public String code() {
        return Codes.of(this);
    }

    /** The state of a word from a form. */
    public static Optional<VersionState> of(String code) {
        return Codes.find(VersionState.class, code);
    }

    /** Whether its words can still be changed: not while others try, read or rely on them. */
    public boolean isOpen() {
        return this == DRAFTED || this == REVISED;
    }

    /** Whether it can be sent to reviewers. */
    public boolean isReviewable() {
        return ordinal() <= REVISED.ordinal();
    }

    /**
     * What somebody can make of it. It is piloted by a run that begins with it, comes into review by being sent to a
     * reviewer, and is replaced by another one that is published.
     */
    public Set<VersionState> next() {
        return switch (this) {
            case DRAFTED, IN_REVIEW -> Set.of(REVISED);
            case REVISED -> Set.of(APPROVED);
            case APPROVED -> Set.of(PUBLISHED);
            case PILOTED, PUBLISHED, REPLACED -> Set.of();
        };
    }
}
