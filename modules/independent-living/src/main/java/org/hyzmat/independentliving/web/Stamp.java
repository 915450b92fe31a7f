package org.hyzmat.independentliving.web;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.hyzmat.platform.Actor;
import org.jdbi.v3.core.statement.SqlStatement;

/** Who writes a record, and when. */
public record Stamp(Actor actor, OffsetDateTime at) {

    /** Binds what every record of a service carries: {@code :agency}, {@code :service}, {@code :at} and {@code :by}. */
    public <S extends SqlStatement<S>> S on(S insert, UUID agency, UUID service) {
        return insert.bind("agency", agency)
                .bind("service", service)
                .bind("at", at)
                .bind("by", actor.person());
    }
}
