package org.hyzmat.platform.sheets;

import io.javalin.http.Context;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes tables to files for a spreadsheet program. A service of the host: a module takes it by {@code @Reference}.
 *
 * <p>Numbers and days are written so that they can be reckoned with; formulas are never written. Memory does not grow
 * with the number of rows.
 *
 * @since 1.1
 */
public interface Sheets {

    /**
     * Answers a request with a file to be saved.
     *
     * @param ctx the request
     * @param format the kind of file
     * @param name the name of the file without its ending: small letters a to z, digits and hyphens, nobody's name
     * @param tables at least one; a CSV file holds several one below the other, each below its title and apart from the
     *     one before by an empty row; an XLSX file holds each on a sheet of its own
     */
    void send(Context ctx, SheetFormat format, String name, List<Sheet> tables);

    /**
     * Writes a file.
     *
     * @param out where to; not closed
     * @param format the kind of file
     * @param tables as for {@link #send}
     * @throws java.io.UncheckedIOException if it cannot be written there
     */
    void write(OutputStream out, SheetFormat format, List<Sheet> tables);
}
