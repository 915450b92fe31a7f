package org.hyzmat.host;

import java.util.List;
import org.hyzmat.host.web.MenuEntry;

/** Where the menu leads to in the portal itself, beside what modules add. */
final class PortalMenu {

    private static final String READ = "platform.directory-read";

    static final List<MenuEntry> ENTRIES = List.of(
            new MenuEntry("people", "/directory/workforce", "workforce.list", "people", READ),
            new MenuEntry("services", "/directory/services", "service.list", "list", READ),
            new MenuEntry("services", "/directory/agencies", "agency.list", "building", READ),
            new MenuEntry("services", "/directory/places", "place.list", "place", READ),
            new MenuEntry("administration", "/admin/modules", "menu.modules", "puzzle", "platform.modules-manage"),
            new MenuEntry("administration", "/admin/directory", "menu.directory", "list", "platform.directory-manage"),
            new MenuEntry("administration", "/admin/accounts", "menu.accounts", "key", "platform.accounts-manage"),
            new MenuEntry("administration", "/admin/teams", "menu.teams", "people", "platform.teams-manage"),
            new MenuEntry("administration", "/admin/mail", "menu.mail", "mail", "platform.accounts-manage"),
            new MenuEntry("administration", "/admin/roles", "menu.roles", "lock", "platform.roles-manage"),
            new MenuEntry("my-work", "/account", "menu.account", "person", "platform.account-own"));

    private PortalMenu() {}
}
