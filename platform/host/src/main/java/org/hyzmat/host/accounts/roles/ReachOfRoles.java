package org.hyzmat.host.accounts.roles;

import java.util.List;
import java.util.Set;
import org.hyzmat.platform.Scope;

/** How far roles may reach at all, whoever gives them. */
public final class ReachOfRoles {

    /** The role of those who look after the portal. */
    public static final String PLATFORM_ADMINISTRATOR = "platform-administrator";

    /** The role of those who look after the people of one agency. */
    public static final String AGENCY_ADMINISTRATOR = "agency-administrator";

    /** Those who see no record of anybody: whoever gives them more would give it to all of them. */
    public static final Set<String> FIGURES_ONLY = Set.of(PLATFORM_ADMINISTRATOR, "programme-staff", "auditor");

    private ReachOfRoles() {}

    /** Whether a role is one of those that see to others. */
    public static boolean isAdministrator(String role) {
        return role.equals(PLATFORM_ADMINISTRATOR) || role.equals(AGENCY_ADMINISTRATOR);
    }

    /** The scopes in which a role can be given. */
    public static List<Scope> scopes(String role) {
        if (FIGURES_ONLY.contains(role)) {
            return List.of(Scope.FIGURES);
        }
        return isAdministrator(role) ? List.of(Scope.AGENCY) : List.of(Scope.AGENCY, Scope.TEAM, Scope.OWN);
    }
}
