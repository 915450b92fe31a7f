package org.hyzmat.host.directory.csv;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids that follow from a code, so that every installation gives the same row the same id. */
public final class RegisterId {

    private RegisterId() {}

    /**
     * The id of a row.
     *
     * @param register {@code place}, {@code agency}, {@code service}, {@code person} …
     * @param code its code in that register
     */
    public static UUID of(String register, String code) {
        return UUID.nameUUIDFromBytes((register + ":" + code).getBytes(StandardCharsets.UTF_8));
    }
}
