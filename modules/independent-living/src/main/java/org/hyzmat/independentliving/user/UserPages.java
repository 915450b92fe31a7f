package org.hyzmat.independentliving.user;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.independentliving.web.Permission;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.directory.Service;
import org.hyzmat.platform.directory.ServiceChoices;
import org.hyzmat.platform.names.SearchWords;
import org.hyzmat.platform.office.Office;

/** The list of service users, and the overview of one. */
final class UserPages {

    private final UserRepository users;
    private final UserDesk desk;
    private final ServiceChoices services;
    private final DirectoryNames names;
    private final List<UserExtension> extensions;

    UserPages(Office office, List<UserExtension> extensions) {
        this.users = new UserRepository(office.jdbi());
        this.desk = new UserDesk(office);
        this.services = new ServiceChoices(office.directory(), Permission.MODULE);
        this.names = new DirectoryNames(office.directory());
        this.extensions = List.copyOf(extensions);
    }

    /** All of a state, a page at a time. */
    void list(Context ctx) {
        Map<String, String> asked = new HashMap<>();
        for (String field : List.of("show", "service")) {
            asked.put(field, ctx.queryParamAsClass(field, String.class).getOrDefault(""));
        }
        list(ctx, Form.filled(asked), Page.asked(ctx));
    }

    /** Those met by a name, which is sent by post so that it stands in no address. */
    void search(Context ctx) {
        Form form = Form.of(ctx);
        int page = Page.asked(form);
        list(ctx, form, page);
    }

    private void list(Context ctx, Form form, int number) {
        Actor actor = Actor.of(ctx);
        List<Service> offered = services.offeredTo(actor, actor.agency());
        UserState state = UserState.of(form.value("show"));
        Optional<UUID> service = RecordId.of(form.value("service"));
        Set<UUID> asked = service.map(Set::of)
                .orElseGet(() -> offered.stream().map(Service::id).collect(Collectors.toSet()));
        SearchWords words = SearchWords.of(form.value("name"));
        Page<UserRow> page = users.list(actor.visible(), new UserFilter(state, asked, words), number);
        Map<String, Object> model = new HashMap<>();
        model.put("users", lines(page));
        model.put("form", form.with("show", state.code()));
        model.put("state", state);
        model.put("states", UserState.values());
        model.put("services", Choice.services(offered));
        model.put("filtered", service.isPresent() || !words.isEmpty());
        model.put("mayEdit", Permission.USER_EDIT.heldBy(actor));
        model.put(
                "parts",
                extensions.stream()
                        .flatMap(each -> each.aboveList(ctx).stream())
                        .toList());
        ctx.render("user-list.peb", model);
    }

    private Page<UserLine> lines(Page<UserRow> page) {
        List<UserLine> lines =
                page.rows().stream().map(row -> UserLine.of(row, names)).toList();
        return page.with(lines);
    }

    void show(Context ctx) {
        UserHead head = desk.head(ctx);
        ServiceUser user = head.user();
        ctx.render(
                "user-show.peb",
                Map.of(
                        "head",
                        head,
                        "riskBy",
                        names.colleague(user.agencyId(), user.risk().by()),
                        "mayEdit",
                        Permission.USER_EDIT.heldBy(Actor.of(ctx)),
                        "parts",
                        extensions.stream()
                                .flatMap(each -> each.onOverview(ctx, head).stream())
                                .toList()));
    }
}
