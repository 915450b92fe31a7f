package org.hyzmat.host.directory;

import io.javalin.http.Context;
import org.hyzmat.host.views.Dates;
import org.hyzmat.host.views.Frame;
import org.hyzmat.platform.Texts;

/** Makes the wording for the reader of a request. */
final class Words {

    private final RegisteredDirectory directory;
    private final Texts texts;
    private final Dates dates;

    Words(RegisteredDirectory directory, Texts texts, Dates dates) {
        this.directory = directory;
        this.texts = texts;
        this.dates = dates;
    }

    Wording of(Context ctx) {
        Frame frame = ctx.attribute(Frame.ATTRIBUTE);
        return new Wording(directory, texts, dates, frame.locale());
    }
}
