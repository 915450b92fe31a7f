package org.hyzmat.mhpsscourses.difference;

import java.util.List;
import org.hyzmat.platform.Codes;

/** What became of a paragraph from one version to another. */
public record ChangedParagraph(Kind kind, List<Piece> pieces) {

    /** Copies the pieces. */
    public ChangedParagraph {
        pieces = List.copyOf(pieces);
    }

    /** What became of it. */
    public enum Kind {
        SAME,
        CHANGED,
        ADDED,
        REMOVED;

        /** The word by which texts name it. */
        public String code() {
            return Codes.of(this);
        }
    }
}
