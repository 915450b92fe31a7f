package org.hyzmat.mhpsscourses.activity;

import java.util.Optional;
import org.hyzmat.platform.Codes;

/** A layer of the pyramid of the Inter-Agency Standing Committee (2007), from its base to its top. */
public enum Layer {
    /** Basic services and safety, with regard to how people feel. */
    BASIC,
    /** Supports by the community and the family. */
    COMMUNITY,
    /** Focused supports by trained people who are no specialists. */
    FOCUSED,
    /** Specialised services. */
    SPECIALISED;

    /** The constant of a word in a form. */
    static Optional<Layer> of(String code) {
        return Codes.find(Layer.class, code);
    }

    /** The word by which texts and forms name it. */
    public String code() {
        return Codes.of(this);
    }
}
