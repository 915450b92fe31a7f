package org.hyzmat.strongfamilies.group;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Stamp;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** One transaction in which somebody writes records of a group. */
record Writing(Handle handle, Group group, Actor actor, OffsetDateTime now) {

    LocalDate today() {
        return now.toLocalDate();
    }

    /** An insert with the values that every record of a group carries, but for its id. */
    Update insert(String sql) {
        return new Stamp(actor, now)
                .on(handle.createUpdate(sql), group.agencyId(), group.serviceId())
                .bind("group", group.id());
    }
}
