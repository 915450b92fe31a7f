package org.hyzmat.people;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.hyzmat.people.person.Edge;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.Scope;

/** Two people of two agencies, of whom neither sees what the other one does. */
public final class TestingStaff {

    /** Who acts in most tests. */
    public static final Actor OURS = actor(new UUID(1, 1));

    /** Somebody of another agency. */
    public static final Actor THEIRS = actor(new UUID(1, 2));

    private static final AtomicLong LAST = new AtomicLong();
    private static final IdSource IDS = () -> new UUID(2, LAST.incrementAndGet());

    /** Where time and ids come from. */
    public static final Edge EDGE = new Edge(TestingDay.CLOCK, IDS);

    private TestingStaff() {}

    private static Actor actor(UUID agency) {
        return actor(agency, Set.of(agency), Scope.AGENCY);
    }

    /** A colleague of ours whose permissions reach less far than the agency. */
    public static Actor colleague(Scope scope) {
        return actor(OURS.agency(), Set.of(), scope);
    }

    private static Actor actor(UUID agency, Set<UUID> seen, Scope scope) {
        return new Actor(
                UUID.randomUUID(), "Bahar", agency, seen, Set.of(), Set.of(), Set.of("people.person-read"), scope);
    }
}
