package org.hyzmat.host.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Scope;
import org.junit.jupiter.api.Test;

/** Several roles of one person: what one reaches another does not. */
class HatsTest {

    private static final UUID PERSON = new UUID(1, 1);
    private static final UUID AGENCY = new UUID(1, 2);
    private static final UUID OTHER = new UUID(1, 3);
    private static final UUID FIRST = new UUID(2, 1);
    private static final UUID SECOND = new UUID(2, 2);

    private static Actor hat(Scope scope, UUID service, String... permissions) {
        Set<UUID> agencies = scope == Scope.AGENCY ? Set.of(AGENCY) : Set.of();
        Set<UUID> counted = scope == Scope.FIGURES ? Set.of(AGENCY, OTHER) : agencies;
        return new Actor(PERSON, "A", AGENCY, agencies, Set.of(), Set.of(service), Set.of(permissions), scope, counted);
    }

    @Test
    void oneRoleIsWornAsItIs() {
        Actor only = hat(Scope.AGENCY, FIRST, "a.read");

        assertSame(only, new Hats(List.of(only)).using(Set.of("a.read")));
        assertSame(only, new Hats(List.of(only)).whole());
    }

    @Test
    void permissionOfANarrowRoleDoesNotReachAsFarAsAWideOne() {
        Hats hats = new Hats(List.of(hat(Scope.AGENCY, FIRST, "a.read"), hat(Scope.OWN, FIRST, "a.read", "a.edit")));

        assertEquals(hat(Scope.AGENCY, FIRST, "a.read"), hats.using(Set.of("a.read")));
        assertEquals(hat(Scope.OWN, FIRST, "a.read", "a.edit"), hats.using(Set.of("a.edit")));
    }

    @Test
    void rolesForTwoServicesReachBothOnlyForWhatBothHold() {
        Hats hats = new Hats(
                List.of(hat(Scope.AGENCY, FIRST, "a.read", "a.edit"), hat(Scope.AGENCY, SECOND, "a.read", "a.print")));

        Actor reader = hats.using(Set.of("a.read"));

        assertEquals(Set.of(FIRST, SECOND), reader.services());
        assertEquals(Set.of("a.read"), reader.permissions());
        assertEquals(Set.of(FIRST), hats.using(Set.of("a.edit")).services());
    }

    @Test
    void figuresOfEveryAgencyStayApartFromRecords() {
        Hats hats = new Hats(List.of(hat(Scope.FIGURES, FIRST, "a.count"), hat(Scope.OWN, FIRST, "a.read", "a.count")));

        Actor counting = hats.using(Set.of("a.count"));

        assertEquals(Scope.OWN, counting.scope());
        assertEquals(Set.of(), counting.agencies());
        assertEquals(Set.of(), counting.counted());
    }

    @Test
    void menusSeeEveryPermissionAndNoRecord() {
        Hats hats = new Hats(List.of(hat(Scope.AGENCY, FIRST, "a.read"), hat(Scope.OWN, SECOND, "b.read")));

        assertEquals(Set.of("a.read", "b.read"), hats.whole().permissions());
        assertEquals(Set.of(), hats.whole().agencies());
        assertEquals(Set.of(), hats.whole().services());
    }
}
