package org.hyzmat.host.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.javalin.security.RouteRole;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Scope;
import org.junit.jupiter.api.Test;

/** What nobody granted is refused. */
class AccessTest {

    private enum Permission implements RouteRole {
        GROUP_READ,
        GROUP_EDIT
    }

    private static final RouteRole NAMELESS = new RouteRole() {};

    @Test
    void strangersMayOnlyWhatEverybodyMay() {
        assertEquals(Access.GRANTED, decide(Optional.empty(), PlatformRole.EVERYONE));
        assertEquals(Access.NOT_SIGNED_IN, decide(Optional.empty(), Permission.GROUP_READ));
        assertEquals(Access.NOT_SIGNED_IN, decide(Optional.empty(), PlatformRole.SIGNED_IN));
    }

    @Test
    void oneOfSeveralPermissionsIsEnough() {
        Optional<Actor> reader = actor("groups.group-read");

        assertEquals(Access.GRANTED, decide(reader, Permission.GROUP_READ, Permission.GROUP_EDIT));
        assertEquals(Access.REFUSED, decide(reader, Permission.GROUP_EDIT));
    }

    @Test
    void permissionOfAnotherModuleDoesNotCount() {
        assertEquals(Access.REFUSED, decide(actor("other.group-read"), Permission.GROUP_READ));
    }

    @Test
    void routeWithoutARoleOrWithOneThatIsNoConstantIsForNobody() {
        assertEquals(Access.REFUSED, Access.decide("groups", Set.of(), actor("groups.group-read")));
        assertEquals(Access.REFUSED, decide(actor("groups.group-read"), NAMELESS));
    }

    private static Access decide(Optional<Actor> actor, RouteRole... roles) {
        return Access.decide("groups", Set.of(roles), actor);
    }

    private static Optional<Actor> actor(String permission) {
        return Optional.of(new Actor(
                UUID.randomUUID(),
                "Aýna",
                UUID.randomUUID(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(permission),
                Scope.AGENCY));
    }
}
