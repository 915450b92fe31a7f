package org.hyzmat.distribution.browser;

/** A way to a page to which no link leads. */
interface Played {

    /** What the page is called on sheets. */
    String name();

    /** Leads somebody's window to the page. */
    void play(Window window);
}
