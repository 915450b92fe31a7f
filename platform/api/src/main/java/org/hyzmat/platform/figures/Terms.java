package org.hyzmat.platform.figures;

/** Which other worlds would protect a small number, and what they cost. */
interface Terms {

    /** What is lost if a question is no longer answered; 0 if it is not answered anyway. */
    long cost(int question);

    /** Whether the small number and the one of a part may be told only together. */
    boolean joins(int part);

    /** Whether a part may gain what the small number loses, without the two being small together. */
    boolean opposes(int part);

    /** Whether a part may lose as the small number does. */
    boolean follows(int part);
}
