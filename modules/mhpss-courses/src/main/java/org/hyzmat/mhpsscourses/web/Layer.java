package org.hyzmat.mhpsscourses.web;

import java.util.Optional;
import org.hyzmat.platform.Codes;

/** A layer of the pyramid of the Inter-Agency Standing Committee (guidelines of 2007), from its foot up. */
public enum Layer {
    /** Basic services and security. */
    BASIC,
    /** Community and family supports. */
    COMMUNITY,
    /** Focused, non-specialised supports. */
    FOCUSED,
    /** Specialised services. */
    SPECIALISED;

    /** The word by which texts and forms name it. */
    public String code() {
        return Codes.of(this);
    }

    /** The layer of a word from a form. */
    public static Optional<Layer> of(String code) {
        return Codes.find(Layer.class, code);
    }
}
