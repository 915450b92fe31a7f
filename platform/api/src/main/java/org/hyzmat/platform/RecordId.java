package org.hyzmat.platform;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads the id of a record where a request names it.
 *
 * @since 1.1
 */
public final class RecordId {

    private RecordId() {}

    /**
     * The id that a text is.
     *
     * @param text any text
     * @return absent when the text is no id
     */
    public static Optional<UUID> of(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /**
     * The id in the address of a request.
     *
     * @param ctx a request
     * @param parameter the name of a parameter of the route, which is that of the record in {@code module.yaml}
     * @return the id; whether there is such a record is not looked at
     * @throws NotFoundResponse if it is no id, so that a mistyped address is answered like an unknown one
     */
    public static UUID inPath(Context ctx, String parameter) {
        return of(ctx.pathParam(parameter)).orElseThrow(NotFoundResponse::new);
    }

    /**
     * The id that a creating form carries in its hidden field {@code id} for what it will create.
     *
     * @param form the form that was handed in
     * @return the id
     * @throws BadRequestResponse if the form carries none, which no form shown by a module does
     */
    public static UUID inForm(Form form) {
        return form.id("id", new Problems()).orElseThrow(BadRequestResponse::new);
    }
}
