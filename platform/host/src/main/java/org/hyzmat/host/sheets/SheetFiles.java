package org.hyzmat.host.sheets;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.hyzmat.platform.sheets.Sheet;
import org.hyzmat.platform.sheets.SheetFormat;
import org.hyzmat.platform.sheets.Sheets;

/** Writes tables to files that people keep. */
public final class SheetFiles implements Sheets {

    @Override
    public void send(Context ctx, SheetFormat format, String name, List<Sheet> tables) {
        ctx.contentType(
                switch (format) {
                    case CSV -> "text/csv; charset=UTF-8";
                    case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
                });
        ctx.header("Content-Disposition", "attachment; filename=\"" + name + "." + format.ending() + "\"");
        ctx.header("Content-Language", ctx.req().getLocale().getLanguage());
        ctx.header("Content-Language", ctx.req().getLocale().getLanguage());
        ctx.header("Cache-Control", "no-store");
        try {
            write(ctx.outputStream(), format, tables);
        } catch (UncheckedIOException broken) {
            throw new UncheckedIOException("The file " + name + " was not sent to its end.", broken.getCause());
        }
    }

    @Override
    public void write(OutputStream out, SheetFormat format, List<Sheet> tables) {
        try {
            switch (format) {
                case CSV -> CsvOut.write(out, tables);
                case XLSX -> XlsxOut.write(out, tables);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
