package org.hyzmat.people.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.people.api.Birth;
import org.hyzmat.platform.Once;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.Visible;
import org.hyzmat.platform.names.SearchWords;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/** All SQL about persons. */
public final class PersonRepository {

    private final Jdbi jdbi;

    /** Works on the module's own schema. */
    public PersonRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A page of the persons whose name is met by all words; without words, of all persons. */
    public Page<Person> page(Visible visible, SearchWords words, int number) {
        return jdbi.withHandle(handle -> {
            long total = words.on(visible.on(handle.createQuery("""
                    select count(*) from person p
                    where <visible:p>
                      and p.search_key like :word1 and p.search_key like :word2
                      and p.search_key like :word3 and p.search_key like :word4
                    """)))
                    .mapTo(Long.class)
                    .one();
            return new Page<>(
                    matching(handle, visible, words, Page.SIZE, Page.offset(number)), number, Page.SIZE, total);
        });
    }

    /** The first persons whose name is met by all words; none without words. */
    public List<Person> matching(Visible visible, SearchWords words, int limit) {
        return words.isEmpty() ? List.of() : jdbi.withHandle(handle -> matching(handle, visible, words, limit, 0));
    }

    private static List<Person> matching(Handle handle, Visible visible, SearchWords words, int limit, int offset) {
        return words.on(visible.on(handle.createQuery("""
                        select p.id, p.agency_id, p.version, p.given_name, p.family_name, p.father_name, p.label,
                               p.sort_key, p.other_spellings, p.sex, p.birth_on, p.birth_precision, p.place_id
                        from person p
                        where <visible:p>
                          and p.search_key like :word1 and p.search_key like :word2
                          and p.search_key like :word3 and p.search_key like :word4
                        order by p.sort_key, p.id
                        limit :limit offset :offset
                        """)))
                .bind("limit", limit)
                .bind("offset", offset)
                .map(Person::map)
                .list();
    }

    /** The person of an id. */
    public Optional<Person> find(Visible visible, UUID id) {
        return all(visible, List.of(id)).stream().findFirst();
    }

    /** The persons of some ids, by sort key. */
    public List<Person> all(Visible visible, Collection<UUID> ids) {
        return jdbi.withHandle(handle -> visible.on(handle.createQuery("""
                        select p.id, p.agency_id, p.version, p.given_name, p.family_name, p.father_name, p.label,
                               p.sort_key, p.other_spellings, p.sex, p.birth_on, p.birth_precision, p.place_id
                        from person p
                        where p.id = any(:ids) and <visible:p>
                        order by p.sort_key, p.id
                        """))
                .bindArray("ids", UUID.class, ids.toArray())
                .map(Person::map)
                .list());
    }

    /** The families of some persons, present ones first. */
    List<Membership> memberships(Visible visible, Collection<UUID> persons, LocalDate today) {
        return jdbi.withHandle(handle -> visible.on(handle.createQuery("""
                        select m.person_id, m.family_id, m.role, m.to_on, f.name
                        from family_member m
                        join family f on f.id = m.family_id
                        where m.person_id = any(:persons) and <visible:m> and <visible:f>
                        order by coalesce(m.to_on, date '9999-12-31') desc, f.sort_key, m.id
                        """))
                .bindArray("persons", UUID.class, persons.toArray())
                .map((row, context) -> Membership.map(row, today))
                .list());
    }

    /** Adds a person; nothing happens when the same form was handled already. */
    void add(Stamp stamp, UUID id, PersonDraft draft) {
        Once.create(jdbi, handle -> insert(handle, stamp, id, draft));
    }

    /** Adds a person in a running transaction. */
    public static void insert(Handle handle, Stamp stamp, UUID id, PersonDraft draft) {
        bind(stamp.on(handle.createUpdate("""
                insert into person (id, agency_id, created_at, created_by, given_name, family_name, father_name,
                    other_spellings, label, sort_key, search_key, name_key, sex, birth_on, birth_precision, place_id)
                values (:id, :agency, :at, :by, :given, :family, :father,
                    :other_spellings, :label, :sort_key, :search_key, :name_key, :sex, :birth_on, :birth_precision,
                    :place)
                """)), draft).bind("id", id).execute();
    }

    /** Changes a person; false if it is not in the version that was changed. */
    boolean update(Visible visible, UUID id, int version, PersonDraft draft) {
        return jdbi.withHandle(handle -> bind(visible.on(handle.createUpdate("""
                        update person p
                        set version = p.version + 1, given_name = :given, family_name = :family,
                            father_name = :father, other_spellings = :other_spellings, label = :label,
                            sort_key = :sort_key, search_key = :search_key, name_key = :name_key, sex = :sex,
                            birth_on = :birth_on, birth_precision = :birth_precision, place_id = :place
                        where p.id = :id and p.version = :version and <visible:p>
                        """)), draft)
                        .bind("id", id)
                        .bind("version", version)
                        .execute()
                == 1);
    }

    /** Binds what a draft says. */
    public static <S extends SqlStatement<S>> S bind(S statement, PersonDraft draft) {
        String searchKey = draft.searchKey();
        return statement
                .bind("given", draft.name().given())
                .bind("family", draft.name().family())
                .bind("father", draft.name().father())
                .bind("other_spellings", draft.otherSpellings())
                .bind("label", draft.name().label())
                .bind("sort_key", draft.name().sortKey())
                .bind("search_key", searchKey)
                .bind("name_key", PersonDraft.nameKey(searchKey))
                .bind("sex", draft.sex().name())
                .bind("birth_on", born(draft))
                .bind("birth_precision", draft.birth().precision().name())
                .bind("place", place(draft));
    }

    private static Optional<LocalDate> born(PersonDraft draft) {
        return Optional.of(draft.birth())
                .filter(birth -> birth.precision() != Birth.Precision.UNKNOWN)
                .map(Birth::date);
    }

    private static Optional<UUID> place(PersonDraft draft) {
        return Optional.of(draft.place()).filter(place -> !place.isEmpty()).map(UUID::fromString);
    }
}
