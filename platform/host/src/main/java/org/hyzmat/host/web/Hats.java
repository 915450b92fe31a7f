package org.hyzmat.host.web;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Scope;

/**
 * All that somebody is allowed to be: a person may hold one role for a whole agency and another for one service, and
 * what the one reaches the other does not. For each request one of them is worn, or those together that reach alike.
 */
public final class Hats {

    private static final List<Scope> FROM_NARROW_TO_WIDE =
            List.of(Scope.FIGURES, Scope.OWN, Scope.TEAM, Scope.AGENCY, Scope.ALL);

    private final List<Actor> hats;
    private final Actor whole;

    /**
     * What one person may be.
     *
     * @param hats the same person in the same agency, with different permissions and reach; at least one
     */
    public Hats(List<Actor> hats) {
        this.hats = List.copyOf(hats);
        this.whole = hats.size() == 1 ? hats.get(0) : withoutRecords(hats);
    }

    /** Every permission that the person holds in any way, without any record: for menus and decisions. */
    private static Actor withoutRecords(List<Actor> hats) {
        Actor any = hats.get(0);
        return new Actor(
                any.person(),
                any.name(),
                any.agency(),
                Set.of(),
                Set.of(),
                Set.of(),
                union(hats, Actor::permissions),
                Scope.OWN,
                Set.of(),
                Set.of());
    }

    /** The person with every permission that is held in any way; of records it may reach less than any request does. */
    public Actor whole() {
        return whole;
    }

    /**
     * The person as somebody who uses one of these permissions. Of what holds one, the widest counts; what only
     * something narrower holds is left out, so that it reaches no further than it was given.
     *
     * @param wanted permissions of which one is needed; none where a page is for everybody
     */
    public Actor using(Set<String> wanted) {
        if (hats.size() == 1) {
            return whole;
        }
        List<Actor> holding = hats.stream()
                .filter(hat -> wanted.isEmpty() || wanted.stream().anyMatch(hat::may))
                .toList();
        if (holding.isEmpty()) {
            return whole;
        }
        Scope widest = holding.stream()
                .map(Actor::scope)
                .max(Comparator.comparingInt(FROM_NARROW_TO_WIDE::indexOf))
                .orElseThrow();
        List<Actor> worn = holding.stream().filter(hat -> hat.scope() == widest).toList();
        return together(worn, widest);
    }

    private static Actor together(List<Actor> worn, Scope scope) {
        Actor any = worn.get(0);
        Set<String> permissions = new HashSet<>(any.permissions());
        worn.forEach(hat -> permissions.retainAll(hat.permissions()));
        return new Actor(
                any.person(),
                any.name(),
                any.agency(),
                union(worn, Actor::agencies),
                union(worn, Actor::teams),
                union(worn, Actor::services),
                permissions,
                scope,
                union(worn, Actor::counted),
                union(worn, Actor::colleagues));
    }

    private static <T> Set<T> union(List<Actor> hats, Function<Actor, Set<T>> part) {
        return hats.stream().flatMap(hat -> part.apply(hat).stream()).collect(Collectors.toSet());
    }
}
