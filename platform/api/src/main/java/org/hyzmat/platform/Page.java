package org.hyzmat.platform;

import io.javalin.http.Context;
import java.util.List;

/**
 * One page of a list.
 *
 * @param <T> what the rows are
 * @param rows the rows of this page
 * @param number the number of this page, from 1
 * @param size the highest number of rows on a page
 * @param total the number of rows on all pages
 * @since 1.0
 */
public record Page<T>(List<T> rows, int number, int size, long total) {

    /** The number of rows on a page of every list. */
    public static final int SIZE = 25;

    /** Copies the rows. */
    public Page {
        rows = List.copyOf(rows);
    }

    /**
     * Which page of a list a request asks for.
     *
     * @param ctx a request with an optional query parameter {@code page}
     * @return from 1; 1 when the parameter is missing or no positive number
     */
    public static int asked(Context ctx) {
        String page = ctx.queryParam("page");
        return page != null && page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
    }

    /**
     * Which page of a list a form asks for that was sent to search, so that the words stand in no address.
     *
     * @param form with an optional field {@code page}
     * @return from 1; 1 when the field is missing or no positive number
     * @since 1.2
     */
    public static int asked(Form form) {
        String page = form.value("page");
        return page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
    }

    /**
     * How many rows come before a page.
     *
     * @param number the page, from 1
     * @return the offset of its first row
     */
    public static int offset(int number) {
        return (number - 1) * SIZE;
    }

    /**
     * The page of a list that is wholly at hand.
     *
     * @param <T> what the rows are
     * @param all every row
     * @param number the page, from 1
     * @return that page, without rows when the list is shorter
     */
    public static <T> Page<T> of(List<T> all, int number) {
        int from = Math.min(offset(number), all.size());
        return new Page<>(all.subList(from, Math.min(from + SIZE, all.size())), number, SIZE, all.size());
    }

    /**
     * The same page of what is made of its rows.
     *
     * @param <U> what the other rows are
     * @param others one for each row, in the same order
     * @return a page with the same number, size and total
     * @since 1.1
     */
    public <U> Page<U> with(List<U> others) {
        return new Page<>(others, number, size, total);
    }

    /**
     * How many pages there are.
     *
     * @return at least 1
     */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
