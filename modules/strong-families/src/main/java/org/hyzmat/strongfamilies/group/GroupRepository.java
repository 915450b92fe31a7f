package org.hyzmat.strongfamilies.group;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.Once;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.Visible;
import org.hyzmat.platform.directory.Names;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All SQL about groups. */
public final class GroupRepository {

    private static final String GROUP = """
            select g.id, g.agency_id, g.service_id, g.version, g.name, g.curriculum_version_id, g.place_id, g.venue,
                coalesce(g.ended_on, date '9999-12-31') as ended_on,
                g.provenance_en, g.provenance_ru, g.provenance_tk
            from family_group g
            """;
    private static final String OF_FILTER = """
            where (:all or (g.ended_on is null and :running) or (g.ended_on is not null and :ended)) and <visible:g>
            """;

    private final Jdbi jdbi;
    private final FacilitatorRepository facilitators;

    public GroupRepository(Jdbi jdbi, IdSource ids) {
        this.jdbi = jdbi;
        this.facilitators = new FacilitatorRepository(ids);
    }

    /** A page of a list, the newest group first. */
    public Page<GroupRow> list(Visible visible, GroupFilter filter, int page) {
        return jdbi.withHandle(handle -> {
            List<GroupRow> rows = visible.on(handle.createQuery("""
                            select g.id, g.name, g.service_id, g.place_id,
                                coalesce(g.ended_on, date '9999-12-31') as ended_on,
                                (select count(*) from group_family f
                                    where f.group_id = g.id and f.left_on is null and <visible:f>) as families,
                                (select count(*) from session s where s.group_id = g.id and <visible:s>) as sessions,
                                (select count(*) from session h
                                    where h.group_id = g.id and h.held_on is not null and <visible:h>) as held,
                                (select coalesce(min(n.planned_on), date '9999-12-31') from session n
                                    where n.group_id = g.id and n.held_on is null and <visible:n>) as next_on
                            from family_group g
                            """ + OF_FILTER + """
                            order by case when g.ended_on is null then 0 else 1 end, g.created_at desc, g.id
                            limit :limit offset :offset
                            """))
                    .bind("all", filter == GroupFilter.ALL)
                    .bind("running", filter == GroupFilter.RUNNING)
                    .bind("ended", filter == GroupFilter.ENDED)
                    .bind("limit", Page.SIZE)
                    .bind("offset", Page.offset(page))
                    .map(ConstructorMapper.of(GroupRow.class))
                    .list();
            return new Page<>(rows, page, Page.SIZE, count(handle, visible, filter));
        });
    }

    private static long count(Handle handle, Visible visible, GroupFilter filter) {
        return visible.on(handle.createQuery("select count(*) from family_group g " + OF_FILTER))
                .bind("all", filter == GroupFilter.ALL)
                .bind("running", filter == GroupFilter.RUNNING)
                .bind("ended", filter == GroupFilter.ENDED)
                .mapTo(Long.class)
                .one();
    }

    public Optional<Group> find(Visible visible, UUID id) {
        return jdbi.withHandle(handle -> visible.on(handle.createQuery(GROUP + "where g.id = :id and <visible:g>"))
                .bind("id", id)
                .map(ConstructorMapper.of(Group.class))
                .findOne());
    }

    /** Whether another group that can be seen has a name. */
    public boolean isTaken(Visible visible, String name, UUID by) {
        return jdbi.withHandle(handle -> visible.on(handle.createQuery("""
                        select count(*) from family_group g
                        where lower(g.name) = lower(:name) and g.id <> :by and <visible:g>
                        """))
                        .bind("name", name)
                        .bind("by", by)
                        .mapTo(Long.class)
                        .one()
                > 0);
    }

    /**
     * Makes a group and keeps its curriculum version from being changed any more.
     *
     * @return false if it was made before
     */
    public boolean create(UUID id, GroupDraft draft, Actor actor, OffsetDateTime now) {
        Stamp stamp = new Stamp(actor, now);
        return Once.create(jdbi, handle -> {
            stamp.on(handle.createUpdate("""
                            insert into family_group (id, agency_id, service_id, created_at, created_by, name,
                                curriculum_version_id, place_id, venue)
                            values (:id, :agency, :service, :at, :by, :name, :curriculum, :place, :venue)
                            """), actor.agency(), draft.service())
                    .bind("id", id)
                    .bind("name", draft.name())
                    .bind("curriculum", draft.curriculum())
                    .bind("place", draft.place())
                    .bind("venue", draft.venue())
                    .execute();
            handle.createUpdate("update curriculum_version set in_use = true where id = :curriculum and not in_use")
                    .bind("curriculum", draft.curriculum())
                    .execute();
            Group group = find(handle, actor.visible(), id);
            facilitators.change(new Writing(handle, group, actor, now), draft.facilitators(), draft.waiver());
        });
    }

    private static Group find(Handle handle, Visible visible, UUID id) {
        return visible.on(handle.createQuery(GROUP + "where g.id = :id and <visible:g>"))
                .bind("id", id)
                .map(ConstructorMapper.of(Group.class))
                .one();
    }

    /**
     * Changes a group unless somebody else changed it in between.
     *
     * @return false if nothing was changed
     */
    public boolean change(Group group, int version, GroupDraft draft, Actor actor, OffsetDateTime now) {
        return jdbi.inTransaction(handle -> {
            int changed = actor.visible()
                    .on(handle.createUpdate("""
                            update family_group g
                            set version = g.version + 1, name = :name, place_id = :place, venue = :venue
                            where g.id = :id and g.version = :version and <visible:g>
                            """))
                    .bind("name", draft.name())
                    .bind("place", draft.place())
                    .bind("venue", draft.venue())
                    .bind("id", group.id())
                    .bind("version", version)
                    .execute();
            if (changed == 1) {
                facilitators.change(new Writing(handle, group, actor, now), draft.facilitators(), draft.waiver());
            }
            return changed == 1;
        });
    }

    /** Who leads or led a group, those who lead it now first. */
    public List<Facilitator> facilitators(Visible visible, UUID group) {
        return jdbi.withHandle(handle -> facilitators.ofGroup(handle, visible, group));
    }

    /**
     * Ends a group, or lets it run again.
     *
     * @param lastDay its last day, {@link Span#OPEN} to let it run again
     * @return false if somebody else changed it in between
     */
    public boolean end(Visible visible, UUID id, int version, LocalDate lastDay) {
        return jdbi.withHandle(handle -> visible.on(handle.createUpdate("""
                                update family_group g
                                set version = g.version + 1, ended_on = nullif(:lastDay, date '9999-12-31')
                                where g.id = :id and g.version = :version and <visible:g>
                                """))
                        .bind("lastDay", lastDay)
                        .bind("id", id)
                        .bind("version", version)
                        .execute()
                == 1);
    }

    /** Says on the page of a group where its records come from. */
    public void remark(Visible visible, UUID id, Names provenance) {
        jdbi.useHandle(handle -> visible.on(handle.createUpdate("""
                        update family_group g
                        set version = g.version + 1, provenance_en = :en, provenance_ru = :ru, provenance_tk = :tk
                        where g.id = :id and <visible:g>
                        """))
                .bind("en", provenance.en())
                .bind("ru", provenance.ru())
                .bind("tk", provenance.tk())
                .bind("id", id)
                .execute());
    }

    /** Whether nothing has happened in a group: no session was held, nobody was marked or asked. */
    public boolean isUntouched(Visible visible, UUID id) {
        return jdbi.withHandle(handle -> RemovalRepository.isUntouched(handle, visible, id));
    }

    /**
     * Removes a group in which nothing has happened, with its families and its plan.
     *
     * @return false if something has happened in it: nothing is removed then
     */
    public boolean remove(Visible visible, UUID id) {
        return jdbi.inTransaction(handle -> RemovalRepository.remove(handle, visible, id));
    }
}
