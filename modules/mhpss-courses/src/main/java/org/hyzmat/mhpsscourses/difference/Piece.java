package org.hyzmat.mhpsscourses.difference;

import org.hyzmat.platform.Codes;

/** Some words that stand in both texts, or in one of them. */
public record Piece(Kind kind, String words) {

    /** Where they stand. */
    public enum Kind {
        SAME,
        INSERTED,
        DELETED;

        /** The word by which texts and views name it. */
        public String code() {
            return Codes.of(this);
        }
    }
}
