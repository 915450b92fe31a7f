package org.hyzmat.host.accounts.pages;

import static org.hyzmat.host.web.PlatformRole.ROLES_MANAGE;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hyzmat.host.accounts.Grants;
import org.hyzmat.host.accounts.Standing;
import org.hyzmat.host.accounts.roles.RoleDesk;
import org.hyzmat.host.accounts.roles.RoleRepository.Role;
import org.hyzmat.host.directory.ModuleNames;
import org.hyzmat.host.views.Language;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problem;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.directory.Names;

/** The pages on which administrators of the portal say what each role may do. */
public final class RolePages {

    private static final String ALL = "/admin/roles";
    private static final String ONE = ALL + "/{role}";
    private static final String FIELD = "permission";

    private final RoleDesk desk;
    private final Standing standing;
    private final Grants grants;
    private final AccessPages.Signs signs;

    /** Pages over roles. */
    public RolePages(RoleDesk desk, Standing standing, Grants grants, AccessPages.Signs signs) {
        this.desk = desk;
        this.standing = standing;
        this.grants = grants;
        this.signs = signs;
    }

    private Names name(String module) {
        ModuleNames modules = signs.modules();
        return new Names(
                modules.find(module, Language.EN.locale()).orElse(module),
                modules.find(module, Language.RU.locale()).orElse(module),
                modules.find(module, Language.TK.locale()).orElse(module));
    }

    /**
     * A role as a row of the list.
     *
     * @param count how many permissions it holds
     */
    public record Row(String id, int count) {}

    /** The permissions of one module, or of the portal itself. */
    public record Group(String module, Names name, List<Permission> permissions) {}

    /**
     * A permission to be ticked.
     *
     * @param code with the id of its module
     * @param words without the id of its module
     * @param isUsual whether the role holds it as long as nobody changes that
     */
    public record Permission(String code, PermissionWords.Worded words, boolean isHeld, boolean isUsual) {}

    /** Names the routes. */
    public void routes(RoutesConfig routes) {
        routes.get(ALL, this::list, ROLES_MANAGE);
        routes.get(ONE, ctx -> show(ctx, stored(role(ctx))), ROLES_MANAGE);
        routes.post(ONE, this::change, ROLES_MANAGE);
    }

    private void list(Context ctx) {
        List<Row> rows = desk.all().stream()
                .map(role -> new Row(role.id(), standing.permissions(role.id()).size()))
                .toList();
        ctx.render("role-list.peb", Map.of("rows", rows));
    }

    private Role role(Context ctx) {
        return desk.find(ctx.pathParam("role")).orElseThrow(NotFoundResponse::new);
    }

    private Form stored(Role role) {
        return Form.filledWith(Map.of(
                FIELD,
                List.copyOf(new TreeSet<>(standing.permissions(role.id()))),
                "version",
                List.of(Integer.toString(role.version()))));
    }

    private void show(Context ctx, Form form) {
        Role role = role(ctx);
        Set<String> ticked = Set.copyOf(form.values(FIELD));
        Set<String> usual = grants.usual(role.id());
        List<Group> groups = new ArrayList<>();
        grants.choices(role.id())
                .forEach((module, permissions) -> groups.add(new Group(
                        module,
                        name(module),
                        permissions.stream()
                                .map(code -> new Permission(
                                        code,
                                        signs.permissions().of(code),
                                        ticked.contains(code),
                                        usual.contains(code)))
                                .toList())));
        ctx.render("role.peb", Map.of("form", form, "role", role.id(), "groups", groups, "differing", differing(form)));
    }

    /** What two who change a role at once see side by side, also of modules that have gone meanwhile. */
    private List<Choice> differing(Form form) {
        return form.conflicts().stream()
                .flatMap(conflict -> Stream.concat(conflict.stored().stream(), conflict.typed().stream()))
                .distinct()
                .map(signs.permissions()::among)
                .toList();
    }

    private void change(Context ctx) {
        Role role = role(ctx);
        Form form = Form.of(ctx);
        Form stored = stored(role);
        if (form.version() != role.version()) {
            ctx.status(HttpStatus.CONFLICT);
            show(ctx, form.against(stored, List.of(FIELD)));
            return;
        }
        RoleDesk.Outcome outcome = desk.change(
                role,
                new RoleDesk.Change(
                        Set.copyOf(form.values(FIELD)), grants.usual(role.id()), standing.permissions(role.id())),
                grants.choices(role.id()),
                Actor.of(ctx).person());
        switch (outcome) {
            case DONE -> ctx.redirect(ALL, HttpStatus.SEE_OTHER);
            case OVERTAKEN -> {
                ctx.status(HttpStatus.CONFLICT);
                show(ctx, form.against(stored(role(ctx)), List.of(FIELD)));
            }
            case LOCKS_OUT -> refuse(ctx, form, "role.locks-out");
            case FOR_ONESELF -> refuse(ctx, form, "role.oneself");
        }
    }

    private void refuse(Context ctx, Form form, String key) {
        ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        show(ctx, form.with(new InvalidInputException(List.of(new Problem("", key, List.of())))));
    }
}
