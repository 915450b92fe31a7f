package org.hyzmat.people.forms;

import io.javalin.http.Context;
import java.util.Map;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.Visible;
import org.hyzmat.platform.names.SearchWords;

/** A list that is read whole or searched by name; a name is sent by POST, so that it stands in no address. */
public final class NameList {

    private final String view;
    private final Lines lines;

    /** Shows lines in a view. */
    public NameList(String view, Lines lines) {
        this.view = view;
        this.lines = lines;
    }

    /** Where the lines come from. */
    public interface Lines {

        /** A page of those met by all words; without words, of all. */
        Page<?> page(Visible visible, SearchWords words, int number);
    }

    /** All of them, a page at a time. */
    public void all(Context ctx) {
        show(ctx, Form.filled(Map.of()), Page.asked(ctx));
    }

    /** Those met by what was typed. */
    public void search(Context ctx) {
        Form form = Form.of(ctx);
        show(ctx, form, Page.asked(form));
    }

    private void show(Context ctx, Form form, int number) {
        SearchWords words = SearchWords.of(form.value("name"));
        ctx.render(
                view,
                Map.of(
                        "page",
                        lines.page(Visible.to(ctx), words, number),
                        "form",
                        form,
                        "filtered",
                        !words.isEmpty(),
                        "mayEdit",
                        Permission.PERSON_EDIT.heldBy(Actor.of(ctx)),
                        "mayMoveLists",
                        Permission.LIST_MOVE.heldBy(Actor.of(ctx))));
    }
}
