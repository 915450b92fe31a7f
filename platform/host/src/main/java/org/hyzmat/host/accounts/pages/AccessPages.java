package org.hyzmat.host.accounts.pages;

import static org.hyzmat.host.web.PlatformRole.ACCOUNTS_MANAGE;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hyzmat.host.accounts.Grants;
import org.hyzmat.host.accounts.Standing;
import org.hyzmat.host.accounts.roles.GrantDesk;
import org.hyzmat.host.accounts.roles.RoleRepository;
import org.hyzmat.host.directory.ModuleNames;
import org.hyzmat.host.views.Frame;
import org.hyzmat.host.views.Language;
import org.hyzmat.host.web.Menus;
import org.hyzmat.platform.directory.WorkforceMember;
import org.hyzmat.platform.office.Office;

/** The page that says what a colleague may do and why, with the menu as that colleague sees it, and no record. */
public final class AccessPages {

    private final Office office;
    private final Colleagues colleagues;
    private final Standing standing;
    private final Grants grants;
    private final Signs signs;

    /** What the people of an office may do. */
    public AccessPages(Office office, Standing standing, Grants grants, Signs signs) {
        this.office = office;
        this.colleagues = new Colleagues(office);
        this.standing = standing;
        this.grants = grants;
        this.signs = signs;
    }

    /** What modules are called, where menus lead, and what permissions mean. */
    public record Signs(ModuleNames modules, Menus menus, PermissionWords permissions) {}

    /**
     * The permissions of a module, with what is decided on each.
     *
     * @param module its name
     */
    public record Group(String module, List<Decision> decisions) {}

    /**
     * A permission of somebody.
     *
     * @param permission in words
     * @param isHeld whether it may be used now
     * @param reasons the roles of this person that hold it, in force or not
     * @param holders the ids of all roles that hold it
     */
    public record Decision(
            PermissionWords.Worded permission, boolean isHeld, List<Reason> reasons, List<String> holders) {}

    /** A role that holds a permission, and what it is like today. */
    public record Reason(String role, String scope, String state) {}

    /** Names the routes. */
    public void routes(RoutesConfig routes) {
        routes.get(Colleagues.ONE + "/access", this::show, ACCOUNTS_MANAGE);
    }

    private void show(Context ctx) {
        WorkforceMember member = colleagues.in(ctx);
        Frame frame = ctx.attribute(Frame.ATTRIBUTE);
        Language language = Language.of(frame.language()).orElseThrow();
        List<Group> groups = new ArrayList<>();
        grants.choices("")
                .forEach((module, permissions) -> groups.add(new Group(
                        signs.modules().find(module, language.locale()).orElse(""),
                        permissions.stream()
                                .map(permission -> decision(member, permission))
                                .toList())));
        ctx.render(
                "access.peb",
                Map.of(
                        "who", member.name(),
                        "address", Colleagues.href(member),
                        "menu", signs.menus().of(standing.actor(member), "", language),
                        "groups", groups));
    }

    private Decision decision(WorkforceMember member, String permission) {
        List<Reason> reasons = new GrantDesk(office)
                .of(member).stream()
                        .filter(grant -> standing.permissions(grant).contains(permission))
                        .map(grant -> new Reason(
                                grant.role(), key(grant.reach().scope()), key(grant.stateOn(office.today()))))
                        .toList();
        List<String> holders = new RoleRepository(office.jdbi())
                .all().stream()
                        .map(RoleRepository.Role::id)
                        .filter(role -> standing.permissions(role).contains(permission))
                        .toList();
        return new Decision(
                signs.permissions().of(permission), standing.actor(member).may(permission), reasons, holders);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
