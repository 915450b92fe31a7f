package org.hyzmat.host.accounts;

import java.util.HashSet;
import java.util.Set;
import org.hyzmat.host.modules.ModuleDescriptor;
import org.hyzmat.host.modules.Modules;

/** Which permissions go with a role: those that the modules that run give to it, and the portal's own. */
public final class Grants {

    private static final String ADMINISTRATOR = "platform-administrator";

    private static final Set<String> LETS_IN = Set.of(ADMINISTRATOR, "agency-administrator");

    private final Modules modules;

    /** The permissions that the running modules declare. */
    public Grants(Modules modules) {
        this.modules = modules;
    }

    int revision() {
        return modules.revision();
    }

    Set<String> of(String role) {
        Set<String> permissions = new HashSet<>();
        permissions.add("platform.directory-read");
        if (role.equals(ADMINISTRATOR)) {
            permissions.add("platform.modules-manage");
        }
        if (LETS_IN.contains(role)) {
            permissions.add("platform.accounts-manage");
        }
        for (ModuleDescriptor module : modules.declared()) {
            module.permissions().forEach((name, roles) -> {
                if (roles.contains(role)) {
                    permissions.add(module.id() + "." + name);
                }
            });
        }
        return permissions;
    }

    /** Every permission that a running module declares. */
    public Set<String> all() {
        Set<String> permissions = new HashSet<>();
        modules.declared()
                .forEach(module ->
                        module.permissions().keySet().forEach(name -> permissions.add(module.id() + "." + name)));
        return permissions;
    }
}
