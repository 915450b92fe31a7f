package org.hyzmat.people.forms;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.UUID;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;

/** Reads the id of a record from the address of a request or from a form. */
public final class RecordId {

    private RecordId() {}

    /**
     * The id that a path parameter holds.
     *
     * @throws NotFoundResponse if it is no id, so that a mistyped address is answered like an unknown one
     */
    public static UUID inPath(Context ctx, String parameter) {
        try {
            return UUID.fromString(ctx.pathParam(parameter));
        } catch (IllegalArgumentException noId) {
            throw new NotFoundResponse();
        }
    }

    /**
     * The id that a creating form carries for what it will create.
     *
     * @throws BadRequestResponse if it carries none, which no form of ours does
     */
    public static UUID inForm(Form form) {
        return form.id("id", new Problems()).orElseThrow(BadRequestResponse::new);
    }
}
