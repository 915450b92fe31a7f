package org.hyzmat.strongfamilies.group;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.Span;
import org.hyzmat.platform.Visible;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All SQL about the families of a group and who of them comes. */
public final class FamilyRepository {

    private final Jdbi jdbi;
    private final ParticipantRepository people;

    public FamilyRepository(Jdbi jdbi, IdSource ids) {
        this.jdbi = jdbi;
        this.people = new ParticipantRepository(jdbi, ids);
    }

    /** A row of the table of families. */
    private record Row(
            UUID id,
            int version,
            UUID familyId,
            int number,
            @Nested Span span,
            String leaveReason,
            int attended) {

        GroupFamily with(List<Participant> participants) {
            return new GroupFamily(id, version, familyId, number, span, leaveReason, attended, participants);
        }
    }

    /** The families that belong or belonged to a group, by their number, with who comes or came. */
    public List<GroupFamily> ofGroup(Visible visible, UUID group) {
        return jdbi.withHandle(handle -> ofGroup(handle, visible, group));
    }

    private static List<GroupFamily> ofGroup(Handle handle, Visible visible, UUID group) {
        Map<UUID, List<Participant>> participants = ParticipantRepository.ofGroup(handle, visible, group).stream()
                .collect(Collectors.groupingBy(Participant::groupFamilyId));
        return visible.on(handle.createQuery("""
                        select f.id, f.version, f.family_id, f.number, f.joined_on as from_on,
                            coalesce(f.left_on, date '9999-12-31') as to_on, f.leave_reason,
                            f.attended
                        from group_family f
                        where f.group_id = :group and <visible:f>
                        order by f.number, f.joined_on, f.id
                        """))
                .bind("group", group)
                .map(ConstructorMapper.of(Row.class))
                .map(row -> row.with(participants.getOrDefault(row.id(), List.of())))
                .list();
    }

    public Optional<GroupFamily> find(Visible visible, UUID group, UUID id) {
        return ofGroup(visible, group).stream()
                .filter(family -> family.id().equals(id))
                .findFirst();
    }

    /**
     * Adds families. One that was added by the same form before, or that somebody else added in between, is left
     * out.
     *
     * @return how many were added
     */
    public int add(Group group, JoinDraft draft, Actor actor, OffsetDateTime now) {
        return jdbi.inTransaction(handle -> {
            lock(handle, actor.visible(), group.id());
            int added = 0;
            for (Joining joining : draft.families()) {
                if (isFree(handle, group, joining, draft.joinedOn(), actor.visible())) {
                    insert(new Writing(handle, group, actor, now), joining, draft.joinedOn());
                    added++;
                }
            }
            return added;
        });
    }

    static void lock(Handle handle, Visible visible, UUID group) {
        visible.on(handle.createQuery("select g.id from family_group g where g.id = :id and <visible:g> for update"))
                .bind("id", group)
                .mapTo(UUID.class)
                .one();
    }

    private static boolean isFree(Handle handle, Group group, Joining joining, LocalDate day, Visible visible) {
        return visible.on(handle.createQuery("""
                                select count(*) from group_family f
                                where (f.id = :id or f.group_id = :group and f.family_id = :family
                                    and (f.left_on is null or f.left_on >= :day)) and <visible:f>
                                """))
                        .bind("id", joining.id())
                        .bind("group", group.id())
                        .bind("family", joining.familyId())
                        .bind("day", day)
                        .mapTo(Long.class)
                        .one()
                == 0;
    }

    private void insert(Writing writing, Joining joining, LocalDate day) {
        writing.actor()
                .visible()
                .on(writing.insert("""
                        insert into group_family (id, agency_id, service_id, created_at, created_by, group_id,
                            family_id, number, joined_on)
                        select :id, g.agency_id, g.service_id, :at, :by, g.id, :family,
                            (select coalesce(max(f.number), 0) + 1 from group_family f
                                where f.group_id = g.id and <visible:f>), :day
                        from family_group g
                        where g.id = :group and <visible:g>
                        """))
                .bind("id", joining.id())
                .bind("family", joining.familyId())
                .bind("day", day)
                .execute();
        joining.members().forEach(member -> people.insert(writing, joining.id(), member, day));
    }

    /** Notes that a family leaves a group, and with it everybody who comes with it. */
    public void leave(Visible visible, UUID id, LeaveDraft draft) {
        jdbi.useTransaction(handle -> {
            visible.on(handle.createUpdate("""
                            update group_family f
                            set version = f.version + 1, left_on = :lastDay, leave_reason = :reason
                            where f.id = :id and <visible:f>
                            """))
                    .bind("lastDay", draft.lastDay())
                    .bind("reason", draft.reason().code())
                    .bind("id", id)
                    .execute();
            visible.on(handle.createUpdate("""
                            update participant p
                            set version = p.version + 1, left_on = :lastDay
                            where p.group_family_id = :id and (p.left_on is null or p.left_on > :lastDay)
                                and <visible:p>
                            """))
                    .bind("lastDay", draft.lastDay())
                    .bind("id", id)
                    .execute();
        });
    }
}
