package org.hyzmat.strongfamilies.score;

import java.util.UUID;

/** One person on one scale: where a score stands on a sheet. */
public record ScoreKey(UUID participant, UUID scale) {

    /** The ending of the form fields about it, and the id of its place on a page. */
    public String key() {
        return participant + "_" + scale;
    }
}
