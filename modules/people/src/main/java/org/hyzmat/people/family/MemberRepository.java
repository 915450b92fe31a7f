package org.hyzmat.people.family;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.people.family.MemberDraft.Belonging;
import org.hyzmat.people.person.PersonRepository;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.Visible;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/** All SQL about who belongs to families. */
public final class MemberRepository {

    private final Jdbi jdbi;

    /** Works on the module's own schema. */
    public MemberRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The present and former members of families, in order within each. */
    public List<MemberRow> of(Visible visible, Collection<UUID> families) {
        return jdbi.withHandle(handle -> of(handle, visible, families));
    }

    /** One member of a family. */
    Optional<MemberRow> find(Visible visible, UUID family, UUID id) {
        return of(visible, List.of(family)).stream()
                .filter(member -> member.id().equals(id))
                .findFirst();
    }

    /**
     * Adds a member, and the person too if nobody known was chosen; nothing happens when the same form was handled
     * already.
     *
     * @param newPerson the id of the person, if a new one is added
     * @throws InvalidInputException if the person belongs to the family already at that time
     */
    void add(Visible visible, Stamp stamp, UUID family, UUID id, MemberDraft draft, UUID newPerson) {
        jdbi.useTransaction(handle -> {
            lock(handle, visible, family);
            List<MemberRow> members = of(handle, visible, List.of(family));
            if (members.stream().noneMatch(member -> member.id().equals(id))) {
                UUID person = draft.known().orElse(newPerson);
                refuseTwice(members, id, person, draft.belonging(), draft.prefix() + "-name");
                if (draft.known().isEmpty()) {
                    PersonRepository.insert(handle, stamp, person, draft.person());
                }
                insert(handle, stamp, id, family, person, draft.belonging());
            }
        });
    }

    /** Adds a member in a running transaction. */
    static void insert(Handle handle, Stamp stamp, UUID id, UUID family, UUID person, Belonging belonging) {
        bind(stamp.on(handle.createUpdate("""
                insert into family_member (id, agency_id, created_at, created_by, family_id, person_id, role, from_on,
                    to_on)
                values (:id, :agency, :at, :by, :family, :person, :role, :from, :to)
                """)), belonging)
                .bind("id", id)
                .bind("family", family)
                .bind("person", person)
                .execute();
    }

    /**
     * Changes as what and how long a member belongs to the family; false if it is not in the version that was changed.
     *
     * @throws InvalidInputException if the person then belonged to the family twice at a time
     */
    boolean update(Visible visible, MemberRow row, int version, Belonging belonging) {
        return jdbi.inTransaction(handle -> {
            lock(handle, visible, row.family());
            List<MemberRow> members = of(handle, visible, List.of(row.family()));
            refuseTwice(members, row.id(), row.person().id(), belonging, "member-from");
            return bind(visible.on(handle.createUpdate("""
                            update family_member m
                            set version = m.version + 1, role = :role, from_on = :from, to_on = :to
                            where m.id = :id and m.version = :version and <visible:m>
                            """)), belonging)
                            .bind("id", row.id())
                            .bind("version", version)
                            .execute()
                    == 1;
        });
    }

    /** Keeps two people from adding one person to one family at the same time. */
    private static void lock(Handle handle, Visible visible, UUID family) {
        visible.on(handle.createQuery("""
                        select f.id from family f
                        where f.id = :family and <visible:f>
                        for update
                        """))
                .bind("family", family)
                .mapTo(UUID.class)
                .list();
    }

    private static void refuseTwice(List<MemberRow> members, UUID id, UUID person, Belonging belonging, String field) {
        boolean twice = members.stream()
                .filter(row -> !row.id().equals(id) && row.person().id().equals(person))
                .anyMatch(row ->
                        belonging.overlaps(row.member().from(), row.member().to()));
        new Problems().when(twice, field, "problem.member.twice").throwIfAny();
    }

    /** Binds as what and for how long somebody belongs to a family. */
    public static <S extends SqlStatement<S>> S bind(S statement, Belonging belonging) {
        return statement
                .bind("role", belonging.role().name())
                .bind("from", Optional.of(belonging.from()).filter(day -> day.isAfter(LocalDate.MIN)))
                .bind("to", Optional.of(belonging.to()).filter(day -> day.isBefore(LocalDate.MAX)));
    }

    private static List<MemberRow> of(Handle handle, Visible visible, Collection<UUID> families) {
        return visible
                .on(handle.createQuery("""
                        select m.id, m.family_id, m.version, m.role, m.from_on, m.to_on, m.person_id,
                               p.label, p.given_name, p.sort_key, p.sex, p.birth_on, p.birth_precision
                        from family_member m
                        join person p on p.id = m.person_id
                        where m.family_id = any(:families) and <visible:m> and <visible:p>
                        """))
                .bindArray("families", UUID.class, families.toArray())
                .map(MemberRow::map)
                .stream()
                .sorted(MemberRow.IN_ORDER)
                .toList();
    }
}
