package org.hyzmat.strongfamilies.group;

import java.util.List;
import java.util.UUID;
import org.hyzmat.platform.Visible;
import org.jdbi.v3.core.Handle;

/** All SQL about removing groups in which nothing has happened. */
final class RemovalRepository {

    private static final List<String> REMOVAL = List.of(
            "delete from group_scale c where c.group_id = :id and <visible:c>",
            "delete from session s where s.group_id = :id and <visible:s>",
            "delete from participant p where p.group_id = :id and <visible:p>",
            "delete from group_family f where f.group_id = :id and <visible:f>",
            "delete from group_facilitator l where l.group_id = :id and <visible:l>",
            "delete from family_group g where g.id = :id and <visible:g>");

    private RemovalRepository() {}

    static boolean isUntouched(Handle handle, Visible visible, UUID id) {
        return visible.on(handle.createQuery("""
                                select (select count(*) from score c where c.group_id = :id and <visible:c>)
                                    + (select count(*) from session s
                                        where s.group_id = :id and <visible:s>
                                            and (s.held_on is not null
                                                or exists (select 1 from attendance a
                                                    where a.session_id = s.id and <visible:a>)))
                                """))
                        .bind("id", id)
                        .mapTo(Long.class)
                        .one()
                == 0;
    }

    static boolean remove(Handle handle, Visible visible, UUID id) {
        lockAll(handle, visible, id);
        if (!isUntouched(handle, visible, id)) {
            return false;
        }
        for (String sql : REMOVAL) {
            visible.on(handle.createUpdate(sql)).bind("id", id).execute();
        }
        return true;
    }

    /** Whoever writes scores locks the group and whoever marks somebody the session, so one of the two comes first. */
    private static void lockAll(Handle handle, Visible visible, UUID id) {
        visible.on(handle.createQuery("select g.id from family_group g where g.id = :id and <visible:g> for update"))
                .bind("id", id)
                .mapTo(UUID.class)
                .list();
        visible.on(handle.createQuery(
                        "select s.id from session s where s.group_id = :id and <visible:s> order by s.id for update"))
                .bind("id", id)
                .mapTo(UUID.class)
                .list();
    }
}
