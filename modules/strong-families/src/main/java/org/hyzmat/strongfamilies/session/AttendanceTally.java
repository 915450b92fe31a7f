package org.hyzmat.strongfamilies.session;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hyzmat.platform.Visible;
import org.jdbi.v3.core.Handle;

/** Keeps beside each participant and family at how many sessions they were, so that a report need not count marks. */
public final class AttendanceTally {

    private static final List<String> UPDATES = List.of("""
            update participant p
            set (marked, attended) = (
                select count(*), count(case when a.mark in ('PRESENT', 'LATE', 'LEFT_EARLY') then 1 end)
                from attendance a
                where a.participant_id = p.id and <visible:a>)
            where p.id = any(:participants) and <visible:p>
            """, """
            update group_family f
            set attended = (select count(distinct a.session_id) from attendance a
                    join participant p on p.id = a.participant_id and <visible:p>
                    where p.group_family_id = f.id and a.mark in ('PRESENT', 'LATE', 'LEFT_EARLY') and <visible:a>)
            where f.group_id = :group and <visible:f>
            """);

    private AttendanceTally() {}

    /**
     * Counts the marks of some participants of a group, and of its families, anew. Whoever marks another session of
     * the group at the same time waits, and then counts both.
     *
     * @param handle the transaction in which their marks were written
     */
    public static void count(Handle handle, Visible visible, UUID group, Collection<UUID> participants) {
        visible.on(handle.createQuery("select g.id from family_group g where g.id = :id and <visible:g> for update"))
                .bind("id", group)
                .mapTo(UUID.class)
                .one();
        for (String update : UPDATES) {
            visible.on(handle.createUpdate(update))
                    .bind("group", group)
                    .bindArray("participants", UUID.class, participants.toArray())
                    .execute();
        }
    }
}
