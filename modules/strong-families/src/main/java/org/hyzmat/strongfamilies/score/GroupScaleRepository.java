package org.hyzmat.strongfamilies.score;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.Visible;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

/** All SQL about the scales by which a group is measured. */
public final class GroupScaleRepository {

    private final Jdbi jdbi;
    private final IdSource ids;

    public GroupScaleRepository(Jdbi jdbi, IdSource ids) {
        this.jdbi = jdbi;
        this.ids = ids;
    }

    /** The scales of a group, in no order. */
    public Set<UUID> ofGroup(Visible visible, UUID group) {
        return jdbi.withHandle(handle -> ofGroup(handle, visible, group));
    }

    /** A scale of a group. */
    private record Row(UUID groupId, UUID scaleId) {}

    /** The scales of some groups; a group without one is missing. */
    Map<UUID, Set<UUID>> ofGroups(Visible visible, Collection<UUID> groups) {
        return jdbi.withHandle(handle -> visible
                .on(handle.createQuery("""
                        select s.group_id, s.scale_id
                        from group_scale s
                        where s.group_id = any(:groups) and <visible:s>
                        """))
                .bindArray("groups", UUID.class, groups.toArray())
                .map(ConstructorMapper.of(Row.class))
                .stream()
                .collect(Collectors.groupingBy(Row::groupId, Collectors.mapping(Row::scaleId, Collectors.toSet()))));
    }

    private static Set<UUID> ofGroup(Handle handle, Visible visible, UUID group) {
        return visible.on(handle.createQuery(
                        "select s.scale_id from group_scale s where s.group_id = :group and <visible:s>"))
                .bind("group", group)
                .mapTo(UUID.class)
                .set();
    }

    /** The scales by which somebody in a group has a score: they cannot be taken away. */
    public Set<UUID> withScores(Visible visible, UUID group) {
        return jdbi.withHandle(handle -> visible.on(handle.createQuery(
                        "select distinct s.scale_id from score s where s.group_id = :group and <visible:s>"))
                .bind("group", group)
                .mapTo(UUID.class)
                .set());
    }

    /** Chooses the scales of a group; one with scores stays chosen. */
    public void choose(UUID group, Set<UUID> chosen, Actor actor, OffsetDateTime now) {
        Visible visible = actor.visible();
        jdbi.useTransaction(handle -> {
            ScoreRepository.lock(handle, visible, group);
            Set<UUID> before = ofGroup(handle, visible, group);
            visible.on(handle.createUpdate("""
                            delete from group_scale s
                            where s.group_id = :group and not s.scale_id = any(:chosen) and <visible:s>
                                and not exists (select 1 from score c
                                    where c.group_id = :group and c.scale_id = s.scale_id and <visible:c>)
                            """))
                    .bind("group", group)
                    .bindArray("chosen", UUID.class, chosen.toArray())
                    .execute();
            Set<UUID> added = new HashSet<>(chosen);
            added.removeAll(before);
            insert(handle, group, added, actor, now);
        });
    }

    private void insert(Handle handle, UUID group, Set<UUID> scales, Actor actor, OffsetDateTime now) {
        PreparedBatch batch = handle.prepareBatch("""
                insert into group_scale (id, agency_id, service_id, created_at, created_by, group_id, scale_id)
                select :id, g.agency_id, g.service_id, :now, :person, g.id, :scale
                from family_group g
                where g.id = :group and <visible:g>
                """);
        for (UUID scale : scales) {
            actor.visible()
                    .on(batch)
                    .bind("id", ids.next())
                    .bind("now", now)
                    .bind("person", actor.person())
                    .bind("group", group)
                    .bind("scale", scale)
                    .add();
        }
        batch.execute();
    }
}
