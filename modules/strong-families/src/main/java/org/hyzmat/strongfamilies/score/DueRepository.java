package org.hyzmat.strongfamilies.score;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Span;
import org.hyzmat.platform.Visible;
import org.hyzmat.strongfamilies.curriculum.Strand;
import org.hyzmat.strongfamilies.curriculum.TimePoint;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All SQL about which groups are to be measured. */
final class DueRepository {

    private final Jdbi jdbi;

    DueRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * A group that has scales, with one of its time points.
     *
     * @param sessionOn the day of the session from which the time point counts
     */
    record Candidate(
            UUID groupId,
            String name,
            LocalDate sessionOn,
            boolean held,
            @Nested("point") TimePoint point) {

        Due due() {
            return Due.of(point, sessionOn, held);
        }
    }

    /** How many days after a session the last time point closes, and how many before one the first opens. */
    private record Reach(int after, int before) {}

    /**
     * The groups that somebody leads, or, for who runs the groups of an agency, all of that agency, with each time
     * point that may be open on a day.
     */
    List<Candidate> candidates(Actor actor, boolean runsGroups, LocalDate day) {
        return jdbi.withHandle(handle -> {
            Reach reach = handle.createQuery("""
                            select coalesce(max(offset_days + days_after), 0) as after_days,
                                coalesce(max(days_before - offset_days), 0) as before_days
                            from time_point
                            """)
                    .map((row, context) -> new Reach(row.getInt(1), row.getInt(2)))
                    .one();
            return actor.visible()
                    .on(handle.createQuery("""
                            select g.id as group_id, g.name, coalesce(s.held_on, s.planned_on) as session_on,
                                case when s.held_on is null then false else true end as held,
                                t.id as point_id, t.number as point_number, t.anchor as point_anchor,
                                t.offset_days as point_offset_days, t.days_before as point_days_before,
                                t.days_after as point_days_after, t.unconfirmed as point_unconfirmed,
                                t.window_unconfirmed as point_window_unconfirmed
                            from session s
                            join family_group g on g.id = s.group_id and <visible:g>
                            join time_point t on t.curriculum_version_id = g.curriculum_version_id
                            where coalesce(s.held_on, s.planned_on) between :from and :to
                                and (s.held_on is not null or s.planned_precision = 'DAY')
                                and (t.anchor = 'FIRST_SESSION' and not exists (select 1 from session e
                                        where e.group_id = g.id and e.number < s.number and <visible:e>)
                                    or t.anchor = 'LAST_SESSION' and not exists (select 1 from session l
                                        where l.group_id = g.id and l.number > s.number and <visible:l>))
                                and exists (select 1 from group_scale c where c.group_id = g.id and <visible:c>)
                                and (:runsGroups and g.agency_id = :agency
                                    or exists (select 1 from group_facilitator f
                                        where f.group_id = g.id and f.member_id = :person and f.from_on <= :day
                                            and (f.to_on is null or f.to_on >= :day) and <visible:f>))
                                and <visible:s>
                            order by g.name, g.id, t.number
                            """))
                    .bind("from", day.minusDays(reach.after()))
                    .bind("to", day.plusDays(reach.before()))
                    .bind("day", day)
                    .bind("runsGroups", runsGroups)
                    .bind("agency", actor.agency())
                    .bind("person", actor.person())
                    .map(ConstructorMapper.of(Candidate.class))
                    .list();
        });
    }

    /** Somebody of one of several groups. */
    record Member(
            UUID groupId,
            UUID id,
            int familyNumber,
            Strand strand,
            @Nested Span span) {

        Subject subject() {
            return new Subject(id, familyNumber, "", strand, span);
        }
    }

    /** Who ever belonged to some groups. */
    List<Member> members(Visible visible, Collection<UUID> groups) {
        return jdbi.withHandle(handle -> visible.on(handle.createQuery("""
                        select p.group_id, p.id, f.number as family_number, p.strand, p.joined_on as from_on,
                            coalesce(p.left_on, date '9999-12-31') as to_on
                        from participant p
                        join group_family f on f.id = p.group_family_id and <visible:f>
                        where p.group_id = any(:groups) and <visible:p>
                        """))
                .bindArray("groups", UUID.class, groups.toArray())
                .map(ConstructorMapper.of(Member.class))
                .list());
    }
}
