package org.hyzmat.mhpsscourses.certificate;

/** How many certificates of a run are printed in a language. */
public record Printable(String language, int certificates) {}
