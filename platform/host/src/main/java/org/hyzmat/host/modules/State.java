package org.hyzmat.host.modules;

import java.util.Locale;

/** Where a module is in its life, as administrators see it. */
public enum State {
    /** It serves. */
    ACTIVE,
    /** One version is being started. */
    STARTING,
    /** An administrator switched it off; its data stays. */
    OFF,
    /** It is wanted and does not run. */
    FAILED;

    /** The name of the state in texts. */
    public String code() {
        return this == OFF ? "disabled" : name().toLowerCase(Locale.ROOT);
    }
}
