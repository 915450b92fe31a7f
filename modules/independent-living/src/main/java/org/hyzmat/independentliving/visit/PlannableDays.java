package org.hyzmat.independentliving.visit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.hyzmat.independentliving.month.ClosedMonths;
import org.hyzmat.independentliving.user.Outcome;
import org.hyzmat.independentliving.user.Support;
import org.hyzmat.independentliving.user.SupportRepository;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Visible;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All SQL that says on which days somebody can be visited: while supported, in months that are not closed. */
final class PlannableDays {

    private final Jdbi jdbi;

    PlannableDays(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The first day of somebody's support. */
    record Start(UUID id, LocalDate startedOn) {}

    /** Of everybody whom somebody may see. */
    BiPredicate<UUID, LocalDate> of(Actor actor) {
        Map<UUID, Support> support = jdbi.withHandle(handle -> support(handle, actor.visible()));
        ClosedMonths closed = jdbi.withHandle(handle -> ClosedMonths.of(handle, actor.agency()));
        return (user, day) -> support.containsKey(user)
                && support.get(user).lastsOn(day)
                && closed.find(day).isEmpty();
    }

    private static Map<UUID, Support> support(Handle handle, Visible visible) {
        List<Start> starts = visible.on(handle.createQuery(
                        "select u.id, u.started_on from service_user u where <visible:u> order by u.id"))
                .map(ConstructorMapper.of(Start.class))
                .list();
        List<UUID> users = starts.stream().map(Start::id).toList();
        Map<UUID, List<Outcome>> outcomes = SupportRepository.ofUsers(handle, visible, users);
        Map<UUID, Support> support = new HashMap<>();
        starts.forEach(start ->
                support.put(start.id(), new Support(start.startedOn(), outcomes.getOrDefault(start.id(), List.of()))));
        return support;
    }
}
