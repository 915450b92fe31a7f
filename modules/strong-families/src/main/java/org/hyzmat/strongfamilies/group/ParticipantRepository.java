package org.hyzmat.strongfamilies.group;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.people.api.Birth;
import org.hyzmat.people.api.FamilyMember;
import org.hyzmat.people.api.FamilyRole;
import org.hyzmat.people.api.Sex;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.Visible;
import org.hyzmat.strongfamilies.curriculum.Strand;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All SQL about who of a family comes to a group, and from when to when. */
public final class ParticipantRepository {

    private static final LocalDate NOT_KNOWN = LocalDate.of(1, 1, 1);

    private final Jdbi jdbi;
    private final IdSource ids;

    public ParticipantRepository(Jdbi jdbi, IdSource ids) {
        this.jdbi = jdbi;
        this.ids = ids;
    }

    static List<Participant> ofGroup(Handle handle, Visible visible, UUID group) {
        return visible.on(handle.createQuery("""
                        select p.id, p.group_family_id, p.person_id, p.strand, p.role,
                            coalesce(p.born_on, date '0001-01-01') as born_date, p.born_precision,
                            p.joined_on as from_on, coalesce(p.left_on, date '9999-12-31') as to_on
                        from participant p
                        where p.group_id = :group and <visible:p>
                        order by p.strand, p.born_on, p.joined_on, p.id
                        """))
                .bind("group", group)
                .map(ConstructorMapper.of(Participant.class))
                .list();
    }

    void insert(Writing writing, UUID groupFamily, FamilyMember member, LocalDate day) {
        Birth birth = member.person().birth();
        boolean isChild = member.role().part() == FamilyRole.Part.CHILD;
        writing.insert("""
                        insert into participant (id, agency_id, service_id, created_at, created_by, group_id,
                            group_family_id, person_id, strand, role, sex, born_on, born_precision,
                            joined_age, joined_on)
                        values (:id, :agency, :service, :at, :by, :group,
                            :family, :person, :strand, :role, :sex, nullif(:bornOn, date '0001-01-01'), :precision,
                            nullif(:age, -1), :day)
                        """)
                .bind("id", ids.next())
                .bind("family", groupFamily)
                .bind("person", member.person().id())
                .bind("strand", isChild ? Strand.CHILDREN : Strand.CAREGIVERS)
                .bind("role", member.role())
                .bind("sex", sex(member))
                .bind("bornOn", birth.precision() == Birth.Precision.UNKNOWN ? NOT_KNOWN : birth.date())
                .bind("precision", birth.precision())
                .bind("age", birth.ageOn(day).orElse(-1))
                .bind("day", day)
                .execute();
    }

    private static Sex sex(FamilyMember member) {
        return member.person().sex() == Sex.UNKNOWN
                ? member.role().sex()
                : member.person().sex();
    }

    /** A participant's last mark. */
    private record Marked(UUID id, LocalDate markedOn) {}

    /** The day of the last mark of each participant of a family who has one. */
    public Map<UUID, LocalDate> marks(Visible visible, UUID groupFamily) {
        return jdbi.withHandle(handle -> visible.on(handle.createQuery("""
                        select p.id, max(coalesce(s.held_on, s.planned_on)) as marked_on
                        from participant p
                        join attendance a on a.participant_id = p.id and <visible:a>
                        join session s on s.id = a.session_id and <visible:s>
                        where p.group_family_id = :family and <visible:p>
                        group by p.id
                        """))
                .bind("family", groupFamily)
                .map(ConstructorMapper.of(Marked.class))
                .collect(Collectors.toMap(Marked::id, Marked::markedOn)));
    }

    /**
     * Writes who of a family comes from a day on; what was before that day stays as it was.
     *
     * @param family the family's time in the group, in the version that was read
     * @return false if somebody else changed it in between: nothing is written then
     */
    public boolean change(Group group, GroupFamily family, ComingDraft draft, Actor actor, OffsetDateTime now) {
        Visible visible = actor.visible();
        return jdbi.inTransaction(handle -> {
            FamilyRepository.lock(handle, visible, group.id());
            if (!raiseVersion(handle, visible, family)) {
                return false;
            }
            draft.staying(family).forEach(each -> keep(handle, visible, each, draft.fromOn()));
            draft.leaving(family).forEach(each -> end(handle, visible, each, draft.fromOn()));
            Writing writing = new Writing(handle, group, actor, now);
            draft.joining(family).forEach(member -> insert(writing, family.id(), member, draft.fromOn()));
            return true;
        });
    }

    private static boolean raiseVersion(Handle handle, Visible visible, GroupFamily family) {
        return visible.on(handle.createUpdate("""
                                update group_family f set version = f.version + 1
                                where f.id = :id and f.version = :version and <visible:f>
                                """))
                        .bind("id", family.id())
                        .bind("version", family.version())
                        .execute()
                == 1;
    }

    /** Who comes on, comes from that day on at the latest, and without an end. */
    private static void keep(Handle handle, Visible visible, Participant participant, LocalDate day) {
        visible.on(handle.createUpdate("""
                        update participant p
                        set version = p.version + 1, left_on = null,
                            joined_on = case when p.joined_on > :day then :day else p.joined_on end
                        where p.id = :id and (p.left_on is not null or p.joined_on > :day) and <visible:p>
                        """))
                .bind("id", participant.id())
                .bind("day", day)
                .execute();
    }

    /** Whoever would have come from that day on at the earliest never came, unless a mark or a score says so. */
    private static void end(Handle handle, Visible visible, Participant participant, LocalDate day) {
        if (participant.span().fromOn().isBefore(day)) {
            visible.on(handle.createUpdate("""
                            update participant p
                            set version = p.version + 1, left_on = :lastDay
                            where p.id = :id and <visible:p>
                            """))
                    .bind("id", participant.id())
                    .bind("lastDay", day.minusDays(1))
                    .execute();
        } else {
            visible.on(handle.createUpdate("""
                            delete from participant p
                            where p.id = :id and <visible:p>
                                and not exists (select 1 from attendance a
                                    where a.participant_id = p.id and <visible:a>)
                                and not exists (select 1 from score s
                                    where s.participant_id = p.id and <visible:s>)
                            """)).bind("id", participant.id()).execute();
        }
    }
}
