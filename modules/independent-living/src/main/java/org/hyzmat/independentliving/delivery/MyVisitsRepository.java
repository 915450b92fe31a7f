package org.hyzmat.independentliving.delivery;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hyzmat.independentliving.visit.Visit;
import org.hyzmat.independentliving.visit.VisitRepository;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Visible;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The SQL that reads what one worker must know. */
final class MyVisitsRepository {

    private final Jdbi jdbi;

    MyVisitsRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Somebody's own visits of two days, in their order, and those before of which nobody has said anything. */
    List<Visit> visits(Actor actor, LocalDate first, LocalDate today) {
        return jdbi.withHandle(handle -> actor.visible()
                .on(handle.createQuery(VisitRepository.VISIT + """
                        where v.worker_id = :worker
                            and (v.planned_on >= :today and v.planned_on <= :tomorrow and v.state <> 'CANCELLED'
                                or v.planned_on >= :first and v.planned_on < :today and v.state = 'PLANNED')
                            and <visible:v>
                        order by v.planned_on, v.starts_at, v.id
                        """))
                .bind("worker", actor.person())
                .bind("first", first)
                .bind("today", today)
                .bind("tomorrow", today.plusDays(1))
                .map(ConstructorMapper.of(Visit.class))
                .list());
    }

    Map<UUID, Home> homes(Visible visible, List<UUID> users) {
        return jdbi.withHandle(handle -> visible.on(handle.createQuery("""
                        select u.id, u.place_id, u.address, u.phone, u.access from service_user u
                        where u.id = any(:users) and <visible:u>
                        """))
                .bindArray("users", UUID.class, users.toArray())
                .map(ConstructorMapper.of(Home.class))
                .collect(Collectors.toMap(Home::id, Function.identity())));
    }

    Map<UUID, List<Contact>> contacts(Visible visible, List<UUID> users) {
        return jdbi.withHandle(handle -> visible.on(handle.createQuery("""
                        select c.service_user_id, c.name, c.relation, c.phone from emergency_contact c
                        where c.service_user_id = any(:users) and <visible:c>
                        order by c.position, c.id
                        """))
                .bindArray("users", UUID.class, users.toArray())
                .map(ConstructorMapper.of(Contact.class))
                .collect(groupingBy(Contact::serviceUserId)));
    }
}
