package org.hyzmat.testkit;

import java.util.Set;
import java.util.UUID;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Scope;

/** Invented people who act in tests without a portal. */
public final class TestingActor {

    private TestingActor() {}

    /**
     * Somebody who sees what an agency does in these services.
     *
     * @param agency its id
     * @param services ids of services
     * @return another person at each call, who holds no permission
     */
    public static Actor in(UUID agency, UUID... services) {
        return new Actor(
                UUID.randomUUID(), "Aýna", agency, Set.of(agency), Set.of(), Set.of(services), Set.of(), Scope.AGENCY);
    }

    /**
     * Somebody who sees no record, and reads figures about what agencies do in these services.
     *
     * @param agencies ids of the agencies whose records count
     * @param services ids of services
     * @return another person at each call, who holds no permission
     */
    public static Actor reading(Set<UUID> agencies, UUID... services) {
        return new Actor(
                UUID.randomUUID(),
                "Maral",
                UUID.randomUUID(),
                Set.of(),
                Set.of(),
                Set.of(services),
                Set.of(),
                Scope.FIGURES,
                agencies);
    }
}
