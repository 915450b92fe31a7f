package org.hyzmat.host;

import io.javalin.config.RoutesConfig;
import org.hyzmat.host.accounts.pages.AccessPages;
import org.hyzmat.host.directory.DirectoryPages;
import org.hyzmat.host.directory.admin.RegisterPages;
import org.hyzmat.host.pages.FrontPages;
import org.hyzmat.host.pages.ModulePages;
import org.hyzmat.host.web.PlatformRole;

/** All pages of the portal itself. */
record PortalPages(
        Doors doors,
        AccessPages.Signs signs,
        FrontPages front,
        ModulePages modules,
        DirectoryPages directory,
        RegisterPages registers) {

    void routes(RoutesConfig routes) {
        doors.routes(routes, signs);
        front.routes(routes);
        modules.routes(routes);
        directory.routes(routes, PlatformRole.DIRECTORY_READ);
        registers.routes(routes);
    }
}
