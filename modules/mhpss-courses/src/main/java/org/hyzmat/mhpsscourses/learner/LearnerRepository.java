package org.hyzmat.mhpsscourses.learner;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.Visible;
import org.hyzmat.platform.names.SearchWords;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.SqlStatement;

/** All SQL about learners. */
public final class LearnerRepository {

    /** How many a search shows. */
    public static final int MOST = 50;

    private static final String LEARNER = """
            select l.id, l.agency_id, l.version,
                coalesce(l.person_id, cast('00000000-0000-0000-0000-000000000000' as uuid)) as person_id, l.name,
                l.profession, l.sector, l.organisation,
                coalesce(l.organisation_id, cast('00000000-0000-0000-0000-000000000000' as uuid)) as organisation_id,
                coalesce(l.place_id, cast('00000000-0000-0000-0000-000000000000' as uuid)) as place_id,
                l.psychologist, l.contact, l.named
            from learner l
            """;

    private final Jdbi jdbi;

    public LearnerRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The learner of an id. */
    public Optional<Learner> find(Visible visible, UUID id) {
        return jdbi.withHandle(handle -> find(handle, visible, id));
    }

    /** The same in a running transaction. */
    public static Optional<Learner> find(Handle handle, Visible visible, UUID id) {
        return visible.on(handle.createQuery(LEARNER + "where l.id = :id and <visible:l>"))
                .bind("id", id)
                .map(ConstructorMapper.of(Learner.class))
                .findOne();
    }

    /** Those whose names begin with some words, by name. */
    public List<Learner> search(Visible visible, SearchWords words) {
        return jdbi.withHandle(handle -> words.on(visible.on(handle.createQuery(LEARNER + """
                        where <visible:l> and l.folded like :word1 and l.folded like :word2
                            and l.folded like :word3 and l.folded like :word4
                        order by l.folded, l.id
                        limit :most
                        """)))
                .bind("most", MOST)
                .map(ConstructorMapper.of(Learner.class))
                .list());
    }

    /** Those whose names may be other spellings of a name, by name. */
    public List<Learner> like(Visible visible, String name) {
        return jdbi.withHandle(handle -> like(handle, visible, name));
    }

    /** The same in a running transaction. */
    public static List<Learner> like(Handle handle, Visible visible, String name) {
        Spelling spelling = Spelling.of(name);
        return spelling.words().stream()
                .flatMap(word -> sharing(handle, visible, word).stream())
                .distinct()
                .filter(learner -> Spelling.of(learner.name()).isLike(spelling))
                .toList();
    }

    private static List<Learner> sharing(Handle handle, Visible visible, String word) {
        return visible.on(handle.createQuery(
                        LEARNER + "where <visible:l> and l.folded like :word order by l.folded, l.id"))
                .bind("word", "% " + word + " %")
                .map(ConstructorMapper.of(Learner.class))
                .list();
    }

    /** Those whose names meet in some keys, in a running transaction. */
    public static List<Learner> folded(Handle handle, Visible visible, Collection<String> keys) {
        return visible.on(handle.createQuery(
                        LEARNER + "where <visible:l> and l.folded = any(:keys) order by l.created_at, l.id"))
                .bindArray("keys", String.class, keys.toArray())
                .map(ConstructorMapper.of(Learner.class))
                .list();
    }

    /** The learners of an agency that are some people of the workforce. */
    public static List<Learner> ofPersons(Handle handle, Visible visible, UUID agency, Collection<UUID> persons) {
        return visible.on(handle.createQuery(LEARNER + """
                        where <visible:l> and l.agency_id = :agency and l.person_id = any(:persons)
                        order by l.created_at, l.id
                        """))
                .bind("agency", agency)
                .bindArray("persons", UUID.class, persons.toArray())
                .map(ConstructorMapper.of(Learner.class))
                .list();
    }

    /** Adds a learner, in the transaction of what they are added for. */
    public static void add(Handle handle, Stamp stamp, UUID id, LearnerDraft draft) {
        bind(stamp.on(handle.createUpdate("""
                        insert into learner (id, agency_id, created_at, created_by, person_id, name, folded, profession,
                            sector, organisation, organisation_id, place_id, psychologist, contact, named)
                        values (:id, :agency, :at, :by, :person, :name, :folded, :profession,
                            :sector, :organisation, :employer, :place, :psychologist, :contact, :named)
                        """)), draft).bind("id", id).execute();
    }

    /** Binds what a draft says of a learner. */
    public static <S extends SqlStatement<S>> S bind(S statement, LearnerDraft draft) {
        return statement
                .bind("person", known(draft.personId()))
                .bind("name", draft.name())
                .bind("folded", draft.folded())
                .bind("profession", draft.profession())
                .bind("sector", draft.sector())
                .bind("organisation", draft.organisation())
                .bind("employer", known(draft.organisationId()))
                .bind("place", known(draft.placeId()))
                .bind("psychologist", draft.psychologist())
                .bind("contact", draft.contact())
                .bind("named", draft.named());
    }

    private static Optional<UUID> known(UUID id) {
        return Optional.of(id).filter(each -> !each.equals(Learner.NONE));
    }

    /**
     * Changes a learner unless somebody else changed it in between.
     *
     * @return false if nothing was changed
     */
    public boolean change(Visible visible, UUID id, int version, LearnerDraft draft) {
        return jdbi.inTransaction(handle -> {
            boolean isChanged = change(handle, visible, id, version, draft);
            if (isChanged) {
                handOver(handle, id, draft.personId());
            }
            return isChanged;
        });
    }

    private static boolean change(Handle handle, Visible visible, UUID id, int version, LearnerDraft draft) {
        return bind(visible.on(handle.createUpdate("""
                                update learner l
                                set version = l.version + 1, person_id = :person, name = :name, folded = :folded,
                                    profession = :profession, sector = :sector, organisation = :organisation,
                                    organisation_id = :employer, place_id = :place, psychologist = :psychologist,
                                    contact = :contact, named = :named
                                where l.id = :id and l.version = :version and <visible:l>
                                """)), draft)
                        .bind("id", id)
                        .bind("version", version)
                        .execute()
                == 1;
    }

    /** What a learner holds qualifies the person that the learner is, so it goes with a correction. */
    private static void handOver(Handle handle, UUID learner, UUID person) {
        handle.createUpdate("update certificate set person_id = :person where learner_id = :learner")
                .bind("person", known(person))
                .bind("learner", learner)
                .execute();
    }
}
