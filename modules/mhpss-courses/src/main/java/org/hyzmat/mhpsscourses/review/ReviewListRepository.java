package org.hyzmat.mhpsscourses.review;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hyzmat.mhpsscourses.web.Organisation;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.Span;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All SQL about the list of the reviews of every course. */
final class ReviewListRepository {

    private final Jdbi jdbi;

    ReviewListRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One page of an agency’s reviews: those not answered first, then the first due first. */
    Page<ListedReview> page(UUID agency, ReviewFilter filter, LocalDate today, int page) {
        return jdbi.withHandle(handle -> new Page<>(
                rows(handle, agency, filter, today, page), page, Page.SIZE, count(handle, agency, filter, today)));
    }

    private static List<ListedReview> rows(Handle handle, UUID agency, ReviewFilter filter, LocalDate today, int page) {
        return handle.createQuery("""
                        select r.id, r.organisation as organisation_name,
                            coalesce(r.organisation_id, :unlisted) as organisation_id, r.due_on,
                            coalesce(r.answered_on, :open) as answered_on, c.code as course, m.code as module, v.number,
                            (select count(*) from review_comment x where x.review_id = r.id and x.decision is null)
                                as undecided
                        from review r
                        join module_version v on v.id = r.module_version_id
                        join course_module m on m.id = v.course_module_id
                        join course c on c.id = m.course_id
                        where r.agency_id = :agency and r.due_on < :before and <condition>
                        order by case when r.answered_on is null then 0 else 1 end, r.due_on, r.id
                        limit :size offset :offset
                        """)
                .define("condition", filter.condition())
                .bind("unlisted", Organisation.UNLISTED)
                .bind("open", Span.OPEN)
                .bind("agency", agency)
                .bind("before", filter.dueBefore(today))
                .bind("size", Page.SIZE)
                .bind("offset", Page.offset(page))
                .map(ConstructorMapper.of(ListedReview.class))
                .list();
    }

    private static long count(Handle handle, UUID agency, ReviewFilter filter, LocalDate today) {
        return handle.createQuery("""
                        select count(*)
                        from review r
                        where r.agency_id = :agency and r.due_on < :before and <condition>
                        """)
                .define("condition", filter.condition())
                .bind("agency", agency)
                .bind("before", filter.dueBefore(today))
                .mapTo(Long.class)
                .one();
    }
}
