package org.hyzmat.host.accounts;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hyzmat.host.accounts.roles.ReachOfRoles;
import org.hyzmat.host.modules.ModuleDescriptor;
import org.hyzmat.host.modules.Modules;

/** Which permissions go with a role by themselves: those that running modules and the portal declare for it. */
public final class Grants {

    private static final String PLATFORM = "platform";

    private static final Map<String, Set<String>> OF_PORTAL = Map.of(
            "modules-manage", Set.of(ReachOfRoles.PLATFORM_ADMINISTRATOR),
            "directory-manage", Set.of(ReachOfRoles.PLATFORM_ADMINISTRATOR),
            "roles-manage", Set.of(ReachOfRoles.PLATFORM_ADMINISTRATOR),
            "teams-manage", Set.of(ReachOfRoles.AGENCY_ADMINISTRATOR),
            "accounts-manage", Set.of(ReachOfRoles.PLATFORM_ADMINISTRATOR, ReachOfRoles.AGENCY_ADMINISTRATOR));

    private static final String FOR_ALL = "platform.directory-read";

    private final Modules modules;

    /** The permissions that the running modules declare. */
    public Grants(Modules modules) {
        this.modules = modules;
    }

    int revision() {
        return modules.revision();
    }

    /** What a role holds as long as nobody changed it. */
    public Set<String> usual(String role) {
        Set<String> permissions = new HashSet<>();
        permissions.add(FOR_ALL);
        choices(role).values().forEach(permissions::addAll);
        Map<String, Map<String, Set<String>>> declared = declared();
        permissions.removeIf(permission -> !permission.equals(FOR_ALL)
                && declared.values().stream()
                        .noneMatch(
                                part -> part.getOrDefault(permission, Set.of()).contains(role)));
        return permissions;
    }

    /**
     * What may be given to a role: for those who look after the portal nothing of any module, since that may open
     * records of people.
     *
     * @return by the id of the module, or {@code platform}, in the order of letters
     */
    public Map<String, List<String>> choices(String role) {
        Map<String, List<String>> choices = new TreeMap<>();
        declared().forEach((part, permissions) -> {
            if (part.equals(PLATFORM) || !role.equals(ReachOfRoles.PLATFORM_ADMINISTRATOR)) {
                choices.put(part, List.copyOf(new TreeSet<>(permissions.keySet())));
            }
        });
        return choices;
    }

    private Map<String, Map<String, Set<String>>> declared() {
        Map<String, Map<String, Set<String>>> declared = new TreeMap<>();
        declare(declared, PLATFORM, OF_PORTAL);
        for (ModuleDescriptor module : modules.declared()) {
            declare(declared, module.id(), module.permissions());
        }
        return declared;
    }

    private static void declare(
            Map<String, Map<String, Set<String>>> declared, String part, Map<String, Set<String>> permissions) {
        Map<String, Set<String>> named = new TreeMap<>();
        permissions.forEach((name, roles) -> named.put(part + "." + name, roles));
        declared.put(part, named);
    }

    /** Every permission that a running module declares. */
    public Set<String> all() {
        Set<String> all = new HashSet<>();
        modules.declared()
                .forEach(module -> module.permissions().keySet().forEach(name -> all.add(module.id() + "." + name)));
        return all;
    }
}
