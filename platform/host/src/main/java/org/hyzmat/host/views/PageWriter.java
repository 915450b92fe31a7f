package org.hyzmat.host.views;

import java.io.Writer;
import java.util.Arrays;

/**
 * The page while it is written, up to a limit. Pebble's own limit is checked once more for every view that is
 * included, which counts a page several times and copies each piece of it as often.
 */
final class PageWriter extends Writer {

    private final int longest;
    private char[] page = new char[16_384];
    private int length;

    PageWriter(int longest) {
        this.longest = longest;
    }

    @Override
    public void write(int character) {
        grow(1);
        page[length++] = (char) character;
    }

    @Override
    public void write(String text) {
        write(text, 0, text.length());
    }

    @Override
    public void write(String text, int from, int count) {
        grow(count);
        text.getChars(from, from + count, page, length);
        length += count;
    }

    @Override
    public void write(char[] text, int from, int count) {
        grow(count);
        System.arraycopy(text, from, page, length, count);
        length += count;
    }

    private void grow(int count) {
        if (count > longest - length) {
            throw new EndlessPageException("The page is longer than " + longest + " characters.");
        }
        if (count > page.length - length) {
            page = Arrays.copyOf(page, Math.max(length + count, 2 * page.length));
        }
    }

    @Override
    public void flush() {
        // the page is in memory
    }

    @Override
    public void close() {
        // there is nothing to release
    }

    @Override
    public String toString() {
        return new String(page, 0, length);
    }
}
