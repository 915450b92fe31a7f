package org.hyzmat.platform;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The field of a form in which a file is handed in. The form is read with {@link #form} before anything else, so that
 * one that is too large is answered with a sentence.
 *
 * @param name of the field
 * @param largestMegabytes how large a file may be; the portal takes at least 10
 * @param tooLarge the text that says so, with the megabytes as its argument
 * @since 1.1
 */
public record FileField(String name, int largestMegabytes, String tooLarge) {

    private static final long MEGABYTE = 1_000_000;
    private static final int LONGEST_NAME = 200;
    /** What a form has around a file. */
    private static final long FRAME = 20_000;
    /** A browser shows an answer only when the server has heard it out. */
    private static final long HEARD = 10;

    /**
     * The form, once it is known not to be too large to be read.
     *
     * @param ctx the request
     * @return what was typed beside the file
     * @throws InvalidInputException if there is no file in it, or one that is too large
     */
    public Form form(Context ctx) {
        if (ctx.req().getContentLengthLong() > largestBytes() + FRAME) {
            hearOut(ctx);
            throw invalid(tooLarge, List.of(largestMegabytes));
        }
        if (!ctx.isMultipartFormData()) {
            throw invalid("problem.required", List.of());
        }
        return Form.of(ctx);
    }

    private long largestBytes() {
        return largestMegabytes * MEGABYTE;
    }

    private InvalidInputException invalid(String key, List<Object> arguments) {
        return new InvalidInputException(List.of(new Problem(name, key, arguments)));
    }

    private void hearOut(Context ctx) {
        long left = largestBytes() * HEARD;
        byte[] buffer = new byte[(int) FRAME];
        try (InputStream body = ctx.req().getInputStream()) {
            for (int read = body.read(buffer); read >= 0 && left > 0; read = body.read(buffer)) {
                left -= read;
            }
        } catch (IOException gone) {
            throw new UncheckedIOException("Somebody left while a file came in.", gone);
        }
    }

    /**
     * The file.
     *
     * @param ctx the request
     * @return never without a name
     * @throws InvalidInputException if none was chosen, or one that is too large
     */
    public UploadedFile file(Context ctx) {
        UploadedFile file = ctx.uploadedFile(name);
        if (file == null || file.filename().isBlank()) {
            throw invalid("problem.required", List.of());
        }
        if (file.size() > largestBytes()) {
            throw invalid(tooLarge, List.of(largestMegabytes));
        }
        return file;
    }

    /**
     * What a file is called.
     *
     * @param file as it was handed in
     * @return its name without folders and signs that cannot be printed, at most 200 characters
     */
    public static String nameOf(UploadedFile file) {
        String whole = file.filename();
        String last = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}]", "");
        return last.substring(0, Math.min(LONGEST_NAME, last.length()));
    }
}
