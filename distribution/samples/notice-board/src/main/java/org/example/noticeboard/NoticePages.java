package org.example.noticeboard;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.Visible;

/** The pages of the notice board. */
final class NoticePages {

    private final NoticeRepository notices;
    private final Clock clock;
    private final IdSource ids;

    NoticePages(NoticeRepository notices, Clock clock, IdSource ids) {
        this.notices = notices;
        this.clock = clock;
        this.ids = ids;
    }

    void list(Context ctx) {
        Page<Notice> shown = notices.shown(Visible.to(ctx), LocalDate.now(clock), Page.asked(ctx));
        boolean mayWrite = Actor.of(ctx).may("notice-board.notice-write");
        ctx.render("notice-list.peb", Map.of("notices", shown, "mayWrite", mayWrite));
    }

    void fresh(Context ctx) {
        form(ctx, Form.filled(Map.of("id", ids.next().toString())));
    }

    void create(Context ctx) {
        Form form = Form.of(ctx);
        try {
            NoticeDraft draft = NoticeDraft.of(form, LocalDate.now(clock));
            UUID id = form.id("id", new Problems()).orElseGet(ids::next);
            notices.add(id, draft, Actor.of(ctx), OffsetDateTime.now(clock));
            ctx.redirect(ctx.contextPath() + "/");
        } catch (InvalidInputException invalid) {
            form(ctx.status(422), form.with(invalid));
        }
    }

    private static void form(Context ctx, Form form) {
        ctx.render("notice-new.peb", Map.of("form", form));
    }
}
