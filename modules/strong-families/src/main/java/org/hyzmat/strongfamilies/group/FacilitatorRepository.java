package org.hyzmat.strongfamilies.group;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.Visible;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All SQL about who leads a group. */
final class FacilitatorRepository {

    private final IdSource ids;

    FacilitatorRepository(IdSource ids) {
        this.ids = ids;
    }

    /** Who leads or led a group, those who lead it now first. */
    List<Facilitator> ofGroup(Handle handle, Visible visible, UUID group) {
        return visible.on(handle.createQuery("""
                        select f.member_id, f.from_on, coalesce(f.to_on, date '9999-12-31') as to_on, f.reason,
                            f.created_by, f.created_at
                        from group_facilitator f
                        where f.group_id = :group and <visible:f>
                        order by to_on desc, f.from_on, f.id
                        """))
                .bind("group", group)
                .map(ConstructorMapper.of(Facilitator.class))
                .list();
    }

    /** From today on the group is led by exactly these; who led it until now keeps the days. */
    void change(Writing writing, Set<UUID> wanted, Waiver waiver) {
        Set<UUID> present = ofGroup(
                        writing.handle(),
                        writing.actor().visible(),
                        writing.group().id())
                .stream()
                .filter(facilitator -> facilitator.span().isOpen())
                .map(Facilitator::memberId)
                .collect(Collectors.toSet());
        wanted.stream().filter(member -> !present.contains(member)).forEach(member -> add(writing, member, waiver));
        present.stream().filter(member -> !wanted.contains(member)).forEach(member -> end(writing, member));
    }

    private void add(Writing writing, UUID member, Waiver waiver) {
        String reason = waiver.reasonFor(member);
        writing.insert("""
                        insert into group_facilitator (id, agency_id, service_id, created_at, created_by,
                            group_id, member_id, from_on, reason, lacked_course_id)
                        values (:id, :agency, :service, :at, :by, :group, :member, :from, :reason,
                            case when :reason = '' then null else :course end)
                        """)
                .bind("id", ids.next())
                .bind("member", member)
                .bind("from", writing.today())
                .bind("reason", reason)
                .bind("course", waiver.course())
                .execute();
    }

    private static void end(Writing writing, UUID member) {
        writing.actor()
                .visible()
                .on(writing.handle().createUpdate("""
                        update group_facilitator f
                        set version = f.version + 1, to_on = :lastDay
                        where f.group_id = :group and f.member_id = :member and f.to_on is null and <visible:f>
                        """))
                .bind("lastDay", writing.today())
                .bind("group", writing.group().id())
                .bind("member", member)
                .execute();
    }
}
