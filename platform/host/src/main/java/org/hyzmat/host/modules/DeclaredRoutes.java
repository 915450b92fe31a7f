package org.hyzmat.host.modules;

import io.javalin.security.RouteRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hyzmat.host.web.Access;
import org.hyzmat.host.web.Site;
import org.hyzmat.platform.PublicRole;

/** Holds the routes of a module to what it declares: each asks for a declared permission, or is declared as public. */
final class DeclaredRoutes {

    private static final Set<String> PUBLIC_METHODS = Set.of("GET", "POST");

    private final ModuleDescriptor descriptor;
    private final Set<String> undone;
    private final List<String> faults = new ArrayList<>();

    private DeclaredRoutes(ModuleDescriptor descriptor) {
        this.descriptor = descriptor;
        this.undone = new TreeSet<>(descriptor.open());
    }

    /**
     * Looks at every route.
     *
     * @throws RefusedModuleException with every fault found
     */
    static void check(Site site, ModuleDescriptor descriptor) {
        DeclaredRoutes declared = new DeclaredRoutes(descriptor);
        site.routes().forEach(declared::check);
        declared.undone.forEach(path -> declared.faults.add(
                "module.yaml declares %s as public, but no route %s has the role PublicRole.EVERYONE."
                        .formatted(path, path)));
        if (!declared.faults.isEmpty()) {
            throw new RefusedModuleException(declared.faults);
        }
    }

    private void check(Site.Declared route) {
        if (route.roles().contains(PublicRole.EVERYONE)) {
            checkPublic(route);
            return;
        }
        check(!route.roles().isEmpty(), "Its route %s %s has no role.", route);
        for (RouteRole role : route.roles()) {
            String permission = Access.permission(descriptor.id(), role);
            check(
                    descriptor
                            .permissions()
                            .containsKey(permission.substring(descriptor.id().length() + 1)),
                    "Its route %s %s asks for " + permission + ", which module.yaml does not declare.",
                    route);
        }
    }

    private void checkPublic(Site.Declared route) {
        undone.remove(route.path());
        check(
                descriptor.open().contains(route.path()),
                "Its route %s %s is open to everyone, but module.yaml does not list its path under public.",
                route);
        check(
                PUBLIC_METHODS.contains(route.method()),
                "Its route %s %s is open to everyone; only GET and POST can be.",
                route);
        check(
                route.roles().size() == 1,
                "Its route %s %s is open to everyone and asks for a permission besides; it must be one of the two.",
                route);
    }

    private void check(boolean right, String fault, Site.Declared route) {
        if (!right) {
            faults.add(fault.formatted(route.method(), route.path()));
        }
    }
}
