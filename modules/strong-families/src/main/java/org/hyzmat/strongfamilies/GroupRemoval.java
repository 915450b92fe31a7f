package org.hyzmat.strongfamilies;

import io.javalin.http.Context;
import java.util.Map;
import org.hyzmat.platform.Visible;
import org.hyzmat.strongfamilies.group.Group;
import org.hyzmat.strongfamilies.web.Asked;
import org.hyzmat.strongfamilies.web.Store;

/** The page that asks before a group in which nothing has happened is removed. */
final class GroupRemoval {

    private final Store store;
    private final Asked asked;

    GroupRemoval(Store store) {
        this.store = store;
        this.asked = new Asked(store);
    }

    void ask(Context ctx) {
        show(ctx, asked.group(ctx));
    }

    void remove(Context ctx) {
        Group group = asked.group(ctx);
        if (store.groups().remove(Visible.to(ctx), group.id())) {
            ctx.redirect(ctx.contextPath() + "/");
        } else {
            show(ctx.status(409), group);
        }
    }

    private void show(Context ctx, Group group) {
        Visible visible = Visible.to(ctx);
        ctx.render(
                "group-remove.peb",
                Map.of(
                        "group", group,
                        "untouched", store.groups().isUntouched(visible, group.id()),
                        "families",
                                store.families().ofGroup(visible, group.id()).size(),
                        "sessions",
                                store.sessions().ofGroup(visible, group.id()).size()));
    }
}
