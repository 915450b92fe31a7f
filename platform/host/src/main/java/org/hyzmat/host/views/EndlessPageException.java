package org.hyzmat.host.views;

/** A page that is being written does not come to its end, or to none that a browser could show. */
public final class EndlessPageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EndlessPageException(String sentence) {
        super(sentence);
    }
}
