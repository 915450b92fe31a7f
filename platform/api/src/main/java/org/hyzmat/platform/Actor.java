package org.hyzmat.platform;

import io.javalin.http.Context;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Who is acting: comes with every request and is handed on to whatever is done for it.
 *
 * @param person the person's id, also the value of {@code created_by} and of an owner column
 * @param name the person's own name as shown to colleagues
 * @param agency the agency for which the person acts
 * @param agencies agencies whose records may be seen: empty unless the scope is {@link Scope#AGENCY} or
 *     {@link Scope#ALL}
 * @param teams teams whose records may be seen, possibly empty
 * @param services services whose records may be seen: open ones and those restricted ones the person is admitted to
 * @param permissions permissions held, each written {@code module-id.permission}
 * @param scope how far the permissions reach
 * @param counted agencies whose records count in figures shown to this person, though none of them may be seen: those
 *     of {@code agencies} and, for {@link Scope#FIGURES}, every agency of the installation; since 1.1
 * @param colleagues people whose own records may be seen as if they were one's own: for {@link Scope#TEAM} those of the
 *     same teams; since 1.3
 * @since 1.0
 */
public record Actor(
        UUID person,
        String name,
        UUID agency,
        Set<UUID> agencies,
        Set<UUID> teams,
        Set<UUID> services,
        Set<String> permissions,
        Scope scope,
        Set<UUID> counted,
        Set<UUID> colleagues) {

    /** The request attribute under which the host hands the actor to a module. */
    public static final String ATTRIBUTE = "org.hyzmat.actor";

    /**
     * Whoever has not signed in, on a route that is open to the public: may do nothing, sees and owns no record.
     *
     * @since 1.2
     */
    public static final Actor NOBODY =
            new Actor(new UUID(0, 0), "", new UUID(0, 0), Set.of(), Set.of(), Set.of(), Set.of(), Scope.OWN);

    /** Copies the sets, so that an actor never changes. */
    public Actor {
        agencies = Set.copyOf(agencies);
        teams = Set.copyOf(teams);
        services = Set.copyOf(services);
        permissions = Set.copyOf(permissions);
        counted = Set.copyOf(counted);
        colleagues = Set.copyOf(colleagues);
    }

    /**
     * Somebody who sees no records of colleagues as if they were own ones.
     *
     * @param person the person's id
     * @param name the person's name
     * @param agency the agency for which the person acts
     * @param agencies agencies whose records may be seen
     * @param teams teams whose records may be seen
     * @param services services whose records may be seen
     * @param permissions permissions held
     * @param scope how far the permissions reach
     * @param counted agencies whose records count in figures
     */
    public Actor(
            UUID person,
            String name,
            UUID agency,
            Set<UUID> agencies,
            Set<UUID> teams,
            Set<UUID> services,
            Set<String> permissions,
            Scope scope,
            Set<UUID> counted) {
        this(person, name, agency, agencies, teams, services, permissions, scope, counted, Set.of());
    }

    /**
     * Somebody in whose figures the records count that may be seen, and no others.
     *
     * @param person the person's id
     * @param name the person's name
     * @param agency the agency for which the person acts
     * @param agencies agencies whose records may be seen
     * @param teams teams whose records may be seen
     * @param services services whose records may be seen
     * @param permissions permissions held
     * @param scope how far the permissions reach
     */
    public Actor(
            UUID person,
            String name,
            UUID agency,
            Set<UUID> agencies,
            Set<UUID> teams,
            Set<UUID> services,
            Set<String> permissions,
            Scope scope) {
        this(person, name, agency, agencies, teams, services, permissions, scope, agencies);
    }

    /**
     * The actor of a request.
     *
     * @param ctx a request that the host passed to a module
     * @return the actor; always present, since no handler of a module runs without one
     * @throws IllegalStateException if the request did not come through the host
     */
    public static Actor of(Context ctx) {
        Actor actor = ctx.attribute(ATTRIBUTE);
        if (actor == null) {
            throw new IllegalStateException("This request has no actor: it did not come through the host.");
        }
        return actor;
    }

    /**
     * Whether the person holds a permission.
     *
     * @param permission written {@code module-id.permission}
     * @return false also for a permission nobody declares
     */
    public boolean may(String permission) {
        return permissions.contains(permission);
    }

    /**
     * The records this person may see.
     *
     * @return the condition to be put on every statement that names a personal record table
     */
    public Visible visible() {
        return new Visible(this);
    }

    /**
     * The records that count in figures shown to this person.
     *
     * @return the condition to be put on every statement that makes figures of a personal record table
     * @since 1.1
     */
    public Countable countable() {
        return new Countable(this);
    }

    /**
     * Whether this is somebody who has signed in.
     *
     * @return false only for {@link #NOBODY}, and only on a route that is open to the public
     * @since 1.2
     */
    public boolean isKnown() {
        return !person.equals(NOBODY.person);
    }

    /**
     * Whose own records are seen and counted: nobody's for a reader of figures, nor for strangers, who would see what
     * other strangers wrote.
     */
    Set<UUID> owners() {
        if (scope == Scope.FIGURES || !isKnown()) {
            return Set.of();
        }
        Set<UUID> owners = new HashSet<>(colleagues);
        owners.add(person);
        return owners;
    }
}
