package org.hyzmat.platform.attendance;

import java.util.List;
import java.util.Optional;
import org.hyzmat.platform.Codes;

/**
 * Whether somebody came to a session. The platform has the words as {@code mark.present} and so on.
 *
 * @since 1.2
 */
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

    /** Those to choose from. */
    public static final List<Mark> CHOICES = List.of(PRESENT, LATE, LEFT_EARLY, EXCUSED, ABSENT);

    private final String icon;

    Mark(String icon) {
        this.icon = icon;
    }

    /**
     * How it is drawn.
     *
     * @return the name of an icon, empty of {@link #NONE}
     */
    public String icon() {
        return icon;
    }

    /**
     * The word by which texts and forms name it.
     *
     * @return such as {@code left-early}
     */
    public String code() {
        return Codes.of(this);
    }

    /**
     * The mark of a word from a form.
     *
     * @param code any text
     * @return absent when it is no mark
     */
    public static Optional<Mark> of(String code) {
        return Codes.find(Mark.class, code);
    }
}
