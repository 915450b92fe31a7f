package org.hyzmat.host.mail;

/**
 * What a message says.
 *
 * @param text for programs that show no pages
 * @param html the same as a simple page
 */
public record Letter(String subject, String text, String html) {

    /** Without what must stand in no log. */
    @Override
    public String toString() {
        return "Letter";
    }
}
