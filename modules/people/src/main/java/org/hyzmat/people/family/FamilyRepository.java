package org.hyzmat.people.family;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.people.person.ContactDraft;
import org.hyzmat.people.person.ContactRepository;
import org.hyzmat.people.person.PersonRepository;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.Once;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.Visible;
import org.hyzmat.platform.names.SearchWords;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/** All SQL about families. */
public final class FamilyRepository {

    private final Jdbi jdbi;

    /** Works on the module's own schema. */
    public FamilyRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A page of the families of which the name, or that of one member, is met by all words; without words, of all. */
    public Page<FamilyRow> page(Visible visible, SearchWords words, int number) {
        return jdbi.withHandle(handle -> {
            long total = words.on(visible.on(handle.createQuery("""
                    select count(*) from family f
                    where <visible:f>
                      and (f.search_key like :word1 and f.search_key like :word2
                           and f.search_key like :word3 and f.search_key like :word4
                        or exists (
                           select 1 from family_member m
                           join person p on p.id = m.person_id
                           where m.family_id = f.id and <visible:m> and <visible:p>
                             and p.search_key like :word1 and p.search_key like :word2
                             and p.search_key like :word3 and p.search_key like :word4))
                    """)))
                    .mapTo(Long.class)
                    .one();
            return new Page<>(
                    matching(handle, visible, words, Page.SIZE, Page.offset(number)), number, Page.SIZE, total);
        });
    }

    /** The first families of which the name, or that of one member, is met by all words; none without words. */
    public List<FamilyRow> matching(Visible visible, SearchWords words, int limit) {
        return words.isEmpty() ? List.of() : jdbi.withHandle(handle -> matching(handle, visible, words, limit, 0));
    }

    private static List<FamilyRow> matching(Handle handle, Visible visible, SearchWords words, int limit, int offset) {
        return words.on(visible.on(handle.createQuery("""
                        select f.id, f.agency_id, f.version, f.name, f.sort_key, f.place_id
                        from family f
                        where <visible:f>
                          and (f.search_key like :word1 and f.search_key like :word2
                               and f.search_key like :word3 and f.search_key like :word4
                            or exists (
                               select 1 from family_member m
                               join person p on p.id = m.person_id
                               where m.family_id = f.id and <visible:m> and <visible:p>
                                 and p.search_key like :word1 and p.search_key like :word2
                                 and p.search_key like :word3 and p.search_key like :word4))
                        order by f.sort_key, f.id
                        limit :limit offset :offset
                        """)))
                .bind("limit", limit)
                .bind("offset", offset)
                .map(FamilyRow::map)
                .list();
    }

    /** The family of an id. */
    Optional<FamilyRow> find(Visible visible, UUID id) {
        return all(visible, List.of(id)).stream().findFirst();
    }

    /** The families of some ids, by sort key. */
    public List<FamilyRow> all(Visible visible, Collection<UUID> ids) {
        return jdbi.withHandle(handle -> visible.on(handle.createQuery("""
                        select f.id, f.agency_id, f.version, f.name, f.sort_key, f.place_id
                        from family f
                        where f.id = any(:ids) and <visible:f>
                        order by f.sort_key, f.id
                        """))
                .bindArray("ids", UUID.class, ids.toArray())
                .map(FamilyRow::map)
                .list());
    }

    /**
     * Adds a family with its first members, of whom the first can be called; nothing happens when the same form was
     * handled already.
     */
    public void add(Stamp stamp, UUID id, FamilyDraft draft, IdSource ids) {
        Once.create(jdbi, handle -> {
            bind(stamp.on(handle.createUpdate("""
                    insert into family (id, agency_id, created_at, created_by, name, sort_key, search_key, place_id)
                    values (:id, :agency, :at, :by, :name, :sort_key, :search_key, :place)
                    """)), draft).bind("id", id).execute();
            List<UUID> persons = draft.members().stream()
                    .map(member -> insert(handle, stamp, id, member, ids))
                    .toList();
            if (!draft.phone().isEmpty()) {
                ContactDraft phone = ContactDraft.ofPhone(draft.phone());
                ContactRepository.insert(handle, stamp, ids.next(), persons.get(0), phone);
            }
        });
    }

    private static UUID insert(Handle handle, Stamp stamp, UUID family, MemberDraft draft, IdSource ids) {
        UUID person = draft.known().orElseGet(ids::next);
        if (draft.known().isEmpty()) {
            PersonRepository.insert(handle, stamp, person, draft.person());
        }
        MemberRepository.insert(handle, stamp, ids.next(), family, person, draft.belonging());
        return person;
    }

    /** Changes a family; false if it is not in the version that was changed. */
    boolean update(Visible visible, UUID id, int version, FamilyDraft draft) {
        return jdbi.withHandle(handle -> bind(visible.on(handle.createUpdate("""
                        update family f
                        set version = f.version + 1, name = :name, sort_key = :sort_key, search_key = :search_key,
                            place_id = :place
                        where f.id = :id and f.version = :version and <visible:f>
                        """)), draft)
                        .bind("id", id)
                        .bind("version", version)
                        .execute()
                == 1);
    }

    /** Binds what a draft says. */
    public static <S extends SqlStatement<S>> S bind(S statement, FamilyDraft draft) {
        return statement
                .bind("name", draft.name())
                .bind("sort_key", draft.sortKey())
                .bind("search_key", draft.searchKey())
                .bind(
                        "place",
                        Optional.of(draft.place())
                                .filter(place -> !place.isEmpty())
                                .map(UUID::fromString));
    }
}
