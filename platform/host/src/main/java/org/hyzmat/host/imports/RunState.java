package org.hyzmat.host.imports;

import java.util.Locale;

/** How far an import has come. */
enum RunState {
    /** The file is here; which column is which must be said. */
    CHOOSING,
    /** Its rows are looked at. */
    CHECKING,
    /** What is in it is known. */
    CHECKED,
    /** It is written. */
    TAKING,
    /** It is there. */
    TAKEN,
    /** It was broken off, and nothing is there. */
    INTERRUPTED,
    /** What it added was removed again. */
    UNDONE,
    /** It was given up before it was taken over. */
    DROPPED;

    /** Whether somebody must be working on it. */
    public boolean isWorking() {
        return this == CHECKING || this == TAKING;
    }

    /** Whether its file may be looked at again. */
    boolean isOpen() {
        return this == CHOOSING || this == CHECKED || this == INTERRUPTED;
    }

    /** The word by which texts and tables name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
