package org.hyzmat.independentliving.visit;

import java.util.Locale;

/** What became of a task of a visit. */
public enum TaskState {
    PLANNED,
    DONE,
    NOT_DONE;

    /** The word by which texts and forms name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
