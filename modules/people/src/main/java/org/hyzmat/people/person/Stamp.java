package org.hyzmat.people.person;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatement;

/** Who records something, for which agency, and when: the columns that every record has. */
public record Stamp(UUID agency, UUID person, OffsetDateTime at) {

    /** The same stamp on a record that belongs to a record of another agency. */
    public Stamp forAgency(UUID owner) {
        return new Stamp(owner, person, at);
    }

    /** Binds {@code :agency}, {@code :by} and {@code :at}. */
    public <S extends SqlStatement<S>> S on(S statement) {
        return statement.bind("agency", agency).bind("by", person).bind("at", at);
    }
}
