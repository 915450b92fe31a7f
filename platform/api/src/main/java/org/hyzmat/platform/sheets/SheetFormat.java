package org.hyzmat.platform.sheets;

import io.javalin.http.Context;
import java.util.Locale;

/**
 * The kinds of files that tables are written to.
 *
 * @since 1.1
 */
public enum SheetFormat {
    /**
     * Text: UTF-8 with a byte order mark, comma between the cells, CRLF behind the rows, days as {@code 2026-05-14}. A
     * cell of words that a spreadsheet program would take for a formula begins with an apostrophe.
     */
    CSV,
    /** A workbook of Office Open XML, with typed cells and a first row that stays in sight. */
    XLSX;

    /**
     * The kind of file that an address asks for by {@code format=csv}, as the view part {@code
     * platform/_sheet-buttons.peb} writes it.
     *
     * @param ctx the request
     * @return a workbook unless text is asked for
     */
    public static SheetFormat of(Context ctx) {
        return ctx.queryParamAsClass("format", String.class).getOrDefault("").equals(CSV.ending()) ? CSV : XLSX;
    }

    /**
     * How the name of such a file ends.
     *
     * @return {@code csv} or {@code xlsx}
     */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
