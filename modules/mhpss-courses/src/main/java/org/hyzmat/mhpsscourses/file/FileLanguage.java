package org.hyzmat.mhpsscourses.file;

import java.util.Optional;
import org.hyzmat.platform.Codes;

/** In which language a file is. */
public enum FileLanguage {
    TK,
    RU,
    EN,
    SEVERAL,
    /** Such as a picture. */
    NONE;

    /** The word by which texts and forms name it. */
    public String code() {
        return Codes.of(this);
    }

    static Optional<FileLanguage> of(String code) {
        return Codes.find(FileLanguage.class, code);
    }

    /** Whether a browser can be told in which one it is. */
    boolean isOne() {
        return this == TK || this == RU || this == EN;
    }
}
