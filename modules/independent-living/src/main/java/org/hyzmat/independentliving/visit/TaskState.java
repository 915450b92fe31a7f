package org.hyzmat.independentliving.visit;

import org.hyzmat.platform.Codes;

/** What became of a task of a visit. */
public enum TaskState {
    PLANNED,
    DONE,
    NOT_DONE;

    /** The word by which texts and forms name it. */
    public String code() {
        return Codes.of(this);
    }
}
