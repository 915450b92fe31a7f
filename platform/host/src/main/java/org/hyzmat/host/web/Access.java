package org.hyzmat.host.web;

import io.javalin.security.RouteRole;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.PublicRole;

/** Decides on the roles of a matched route; what nobody granted is refused. */
public enum Access {
    /** The route may be used. */
    GRANTED,
    /** It might be by somebody known by name. */
    NOT_SIGNED_IN,
    /** It may not be by this person. */
    REFUSED;

    /** The decision for a route of a site. */
    public static Access decide(String site, Set<RouteRole> roles, Optional<Actor> actor) {
        if (roles.contains(PlatformRole.EVERYONE) || roles.contains(PublicRole.EVERYONE)) {
            return GRANTED;
        }
        if (actor.isEmpty()) {
            return NOT_SIGNED_IN;
        }
        boolean held = roles.contains(PlatformRole.SIGNED_IN)
                || roles.stream().anyMatch(role -> actor.get().may(permission(site, role)));
        return held ? GRANTED : REFUSED;
    }

    /** The permissions of which a route needs one; none if it is for everybody, or for whoever is known by name. */
    static Set<String> permissions(String site, Set<RouteRole> roles) {
        boolean isForMany = roles.stream()
                .anyMatch(role ->
                        role == PlatformRole.EVERYONE || role == PlatformRole.SIGNED_IN || role == PublicRole.EVERYONE);
        return isForMany
                ? Set.of()
                : roles.stream().map(role -> permission(site, role)).collect(Collectors.toSet());
    }

    /**
     * The permission that a role of a route stands for.
     *
     * @param site the id of the module, {@code platform} for the portal itself
     * @param role a constant of an enum
     * @return such as {@code strong-families.group-read}; for anything but an enum constant one that nobody holds
     */
    public static String permission(String site, RouteRole role) {
        String name = role instanceof Enum<?> constant ? constant.name() : "?";
        return site + "." + name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
