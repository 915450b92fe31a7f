package org.hyzmat.mhpsscourses.certificate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.platform.Span;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;

/** All SQL that reads certificates. */
public final class CertificateRepository {

    private static final String CERTIFICATE = """
            select c.id, c.agency_id, c.run_id, c.enrolment_id, k.name_en as course_en, k.name_ru as course_ru,
                k.name_tk as course_tk, r.hours, r.first_on, r.last_on,
                c.number, c.code, c.language, c.holder, c.named, c.issued_on,
                coalesce(c.expires_on, :open) as expires_on, coalesce(c.revoked_on, :open) as revoked_on,
                c.revoked_reason, coalesce(n.number, '') as replaced_by
            from certificate c
            join course k on k.id = c.course_id
            join course_run r on r.id = c.run_id
            left join certificate n on n.id = c.replaced_by
            """;

    private final Jdbi jdbi;

    public CertificateRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * The certificate of a number, for whoever has it in hand: one look into the same index whether there is one or
     * not.
     */
    Optional<Certificate> numbered(String number) {
        return jdbi.withHandle(handle -> query(handle.createQuery(CERTIFICATE + "where c.number = :number"))
                .bind("number", number)
                .map(ConstructorMapper.of(Certificate.class))
                .findOne());
    }

    private static Query query(Query query) {
        return query.bind("open", Span.OPEN);
    }

    /** The certificate of an id, if one of some agencies issued it. */
    public Optional<Certificate> find(Collection<UUID> agencies, UUID id) {
        return jdbi.withHandle(
                handle -> query(handle.createQuery(CERTIFICATE + "where c.id = :id and c.agency_id = any(:agencies)"))
                        .bind("id", id)
                        .bindArray("agencies", UUID.class, agencies.toArray())
                        .map(ConstructorMapper.of(Certificate.class))
                        .findOne());
    }

    /** Those of a run that were not revoked, by number. */
    List<Certificate> ofRun(Collection<UUID> agencies, UUID run) {
        return jdbi.withHandle(handle -> query(handle.createQuery(CERTIFICATE + """
                        where c.run_id = :run and c.agency_id = any(:agencies) and c.revoked_at is null
                        order by c.number
                        """))
                .bind("run", run)
                .bindArray("agencies", UUID.class, agencies.toArray())
                .map(ConstructorMapper.of(Certificate.class))
                .list());
    }

    /** How many of a run that were not revoked there are in each language. */
    public List<Printable> printable(Collection<UUID> agencies, UUID run) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select c.language, count(*) as certificates
                        from certificate c
                        where c.run_id = :run and c.agency_id = any(:agencies) and c.revoked_at is null
                        group by c.language
                        order by c.language
                        """)
                .bind("run", run)
                .bindArray("agencies", UUID.class, agencies.toArray())
                .map(ConstructorMapper.of(Printable.class))
                .list());
    }

    /**
     * Some of them in a language, by number.
     *
     * @param after the number after which they begin, empty for the first
     */
    public List<Certificate> next(Collection<UUID> agencies, UUID run, String language, String after, int most) {
        return jdbi.withHandle(handle -> query(handle.createQuery(CERTIFICATE + """
                        where c.run_id = :run and c.agency_id = any(:agencies) and c.revoked_at is null
                            and c.language = :language and c.number > :after
                        order by c.number
                        limit :most
                        """))
                .bind("run", run)
                .bindArray("agencies", UUID.class, agencies.toArray())
                .bind("language", language)
                .bind("after", after)
                .bind("most", most)
                .map(ConstructorMapper.of(Certificate.class))
                .list());
    }
}
