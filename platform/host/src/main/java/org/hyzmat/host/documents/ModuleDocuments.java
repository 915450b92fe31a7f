package org.hyzmat.host.documents;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hyzmat.host.views.Frame;
import org.hyzmat.host.views.Language;
import org.hyzmat.host.views.Views;
import org.hyzmat.platform.documents.Documents;

/** The documents of one running version of a module, made of its own views. */
public final class ModuleDocuments implements Documents {

    private final Views views;
    private final PdfPress press;

    /** Documents of a module's views. */
    public ModuleDocuments(Views views, PdfPress press) {
        this.views = views;
        this.press = press;
    }

    @Override
    public byte[] pdf(Locale language, String view, Map<String, ?> model) {
        return press.print(view, views.render(view, model, frame(Language.of(language))));
    }

    @Override
    public void send(Context ctx, String name, String view, Map<String, ?> model) {
        Locale language = ctx.req().getLocale();
        byte[] file = pdf(language, view, model);
        ctx.contentType("application/pdf");
        ctx.header("Content-Disposition", "attachment; filename=\"" + name + ".pdf\"");
        ctx.header("Content-Language", Language.of(language).code());
        ctx.header("Cache-Control", "no-store");
        ctx.result(file);
    }

    /** Nothing stands around a document: it is the same for whoever reads it. */
    private static Frame frame(Language language) {
        return new Frame(language.code(), "light", "", "/", false, Frame.Reader.NOBODY, List.of(), "");
    }
}
