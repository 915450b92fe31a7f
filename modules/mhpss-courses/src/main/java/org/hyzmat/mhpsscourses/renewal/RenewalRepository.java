package org.hyzmat.mhpsscourses.renewal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.Span;
import org.hyzmat.platform.Visible;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.directory.Names;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;

/** All SQL about certificates that end. */
public final class RenewalRepository {

    private static final String RENEWAL = """
            select c.id, c.learner_id, k.name_en as course_en, k.name_ru as course_ru, k.name_tk as course_tk,
                c.number, c.holder, c.issued_on, c.expires_on,
                coalesce((
                    select min(r.first_on)
                    from enrolment e
                    join course_run r on r.id = e.run_id
                    where e.learner_id = c.learner_id and e.state in ('ENROLLED', 'WAITING') and <visible:e>
                        and r.course_id = c.course_id and r.id <> c.run_id
                        and r.state in ('PLANNED', 'ENROLLING', 'RUNNING')
                ), :open) as again_on
            from certificate c
            join course k on k.id = c.course_id
            """;

    private static final String DUE = """
            where c.agency_id = :agency and c.revoked_at is null and c.expires_on <= :last
                and not exists (
                    select 1 from certificate n
                    where n.learner_id = c.learner_id and n.course_id = c.course_id and n.revoked_at is null
                        and (n.expires_on is null or n.expires_on > c.expires_on))
            """;

    private static final UUID ANY = new UUID(0, 0);
    private static final String OF_COURSE = DUE + "and (:all or c.course_id = :course) ";
    private static final String ORDER = "order by c.expires_on, c.number ";

    private final Jdbi jdbi;

    public RenewalRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * What is asked for.
     *
     * @param last the last day on which a certificate may end
     * @param course only those of it, or all
     */
    public record Asked(UUID agency, LocalDate last, Optional<UUID> course) {}

    /** A page of those that end, the earliest first. */
    public Page<Renewal> due(Visible visible, Asked asked, int page) {
        return jdbi.withHandle(handle -> {
            List<Renewal> rows = rows(handle, visible, asked, OF_COURSE + ORDER + "limit :limit offset :offset")
                    .bind("limit", Page.SIZE)
                    .bind("offset", Page.offset(page))
                    .map(ConstructorMapper.of(Renewal.class))
                    .list();
            long total = bind(handle.createQuery("select count(*) from certificate c " + OF_COURSE), asked)
                    .mapTo(Long.class)
                    .one();
            return new Page<>(rows, page, Page.SIZE, total);
        });
    }

    /** The same, every one of them. */
    public List<Renewal> due(Visible visible, Asked asked) {
        return jdbi.withHandle(handle -> rows(handle, visible, asked, OF_COURSE + ORDER)
                .map(ConstructorMapper.of(Renewal.class))
                .list());
    }

    private static Query rows(Handle handle, Visible visible, Asked asked, String which) {
        return bind(visible.on(handle.createQuery(RENEWAL + which)), asked).bind("open", Span.OPEN);
    }

    private static Query bind(Query query, Asked asked) {
        return query.bind("agency", asked.agency())
                .bind("last", asked.last())
                .bind("all", asked.course().isEmpty())
                .bind("course", asked.course().orElse(ANY));
    }

    /** The courses of which a certificate ends, by their codes. */
    List<Choice> courses(UUID agency, LocalDate last) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select k.id, k.name_en, k.name_ru, k.name_tk
                        from course k
                        where k.id in (select c.course_id from certificate c
                        """ + DUE + ") order by k.code")
                .bind("agency", agency)
                .bind("last", last)
                .map((row, context) -> Choice.of(row.getObject("id", UUID.class), names(row)))
                .list());
    }

    private static Names names(ResultSet row) throws SQLException {
        return new Names(row.getString("name_en"), row.getString("name_ru"), row.getString("name_tk"));
    }
}
