package org.hyzmat.platform;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Who writes a record, for which agency, and when: the columns that every record has.
 *
 * <p>A statement calls them {@code :agency}, {@code :by} and {@code :at}, and a record of a service {@code :service}.
 *
 * @param actor who writes it, kept in {@code created_by}
 * @param agency the agency that keeps the record
 * @param at the time, kept in {@code created_at}
 * @since 1.1
 */
public record Stamp(Actor actor, UUID agency, OffsetDateTime at) {

    /**
     * The stamp of a record that the actor's own agency keeps.
     *
     * @param actor who writes it
     * @param at the time
     */
    public Stamp(Actor actor, OffsetDateTime at) {
        this(actor, actor.agency(), at);
    }

    /**
     * The same stamp on a record that belongs to a record of another agency.
     *
     * @param owner the id of the agency that keeps that record
     * @return a copy
     */
    public Stamp forAgency(UUID owner) {
        return new Stamp(actor, owner, at);
    }

    /**
     * Binds {@code :agency}, {@code :by} and {@code :at}.
     *
     * @param <S> the kind of statement
     * @param statement a statement that names them
     * @return the same statement
     */
    public <S extends SqlStatement<S>> S on(S statement) {
        return statement.bind("agency", agency).bind("by", actor.person()).bind("at", at);
    }

    /**
     * Binds what a record of a service carries: {@code :agency}, {@code :service}, {@code :by} and {@code :at}.
     *
     * @param <S> the kind of statement
     * @param statement a statement that names them
     * @param owner the id of the agency that keeps the record, in place of the one of this stamp
     * @param service the id of the service
     * @return the same statement
     */
    public <S extends SqlStatement<S>> S on(S statement, UUID owner, UUID service) {
        return forAgency(owner).on(statement).bind("service", service);
    }
}
