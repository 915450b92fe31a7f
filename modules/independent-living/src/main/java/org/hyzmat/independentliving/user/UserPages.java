package org.hyzmat.independentliving.user;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.hyzmat.independentliving.web.Office;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.Visible;

/** The list of service users, and the overview of one. */
final class UserPages {

    private final UserRepository users;
    private final UserDesk desk;
    private final List<UserExtension> extensions;

    UserPages(Office office, UserDesk desk, List<UserExtension> extensions) {
        this.users = new UserRepository(office.jdbi());
        this.desk = desk;
        this.extensions = List.copyOf(extensions);
    }

    void list(Context ctx) {
        UserState state =
                UserState.of(ctx.queryParamAsClass("show", String.class).getOrDefault("present"));
        ctx.render(
                "user-list.peb",
                Map.of(
                        "users", users.list(Visible.to(ctx), state, Page.asked(ctx)),
                        "state", state,
                        "states", UserState.values(),
                        "parts",
                                extensions.stream()
                                        .flatMap(each -> each.aboveList(ctx).stream())
                                        .toList()));
    }

    void show(Context ctx) {
        UserHead head = desk.head(ctx);
        ctx.render(
                "user-show.peb",
                Map.of(
                        "head",
                        head,
                        "parts",
                        extensions.stream()
                                .flatMap(each -> each.onOverview(ctx, head).stream())
                                .toList()));
    }
}
