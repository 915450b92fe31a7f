package org.hyzmat.host.work;

import java.util.Locale;

/** How far a piece of work has come. */
enum WorkState {
    /** Other work is done before it. */
    WAITING,
    /** It is being done. */
    WORKING,
    /** Its file is there. */
    DONE,
    /** Who began it does not want it any more. */
    CANCELLED,
    /** It could not be done. */
    FAILED,
    /** The program or the module ended meanwhile. */
    INTERRUPTED,
    /** Its file was deleted, since its time was over. */
    EXPIRED;

    /** Whether somebody must be working on it. */
    public boolean isWorking() {
        return this == WAITING || this == WORKING;
    }

    /** The word by which texts and tables name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
