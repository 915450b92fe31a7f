package org.hyzmat.strongfamilies.session;

import java.util.List;
import java.util.Optional;
import org.hyzmat.platform.Codes;

/** Whether somebody came to a session. */
public enum Mark {
    /** There from beginning to end. */
    PRESENT("check"),
    /** Came after the beginning. */
    LATE("clock"),
    /** Went before the end. */
    LEFT_EARLY("leave"),
    /** Did not come and said why. */
    EXCUSED("document"),
    /** Did not come. */
    ABSENT("cross"),
    /** Nobody has said. */
    NONE("");

    /** Those a facilitator chooses from. */
    public static final List<Mark> CHOICES = List.of(PRESENT, LATE, LEFT_EARLY, EXCUSED, ABSENT);

    private final String icon;

    Mark(String icon) {
        this.icon = icon;
    }

    /** The name of its icon. */
    public String icon() {
        return icon;
    }

    /** The word by which texts and forms name it. */
    public String code() {
        return Codes.of(this);
    }

    /** The mark of a word from a form. */
    public static Optional<Mark> of(String code) {
        return Codes.find(Mark.class, code);
    }
}
