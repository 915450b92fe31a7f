package org.example.noticeboard;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Once;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.Visible;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All SQL about notices. */
final class NoticeRepository {

    private final Jdbi jdbi;

    NoticeRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The notices that are shown on a day, important ones above the others, newest first. */
    Page<Notice> shown(Visible visible, LocalDate today, int page) {
        return jdbi.withHandle(handle -> new Page<>(
                visible.on(handle.createQuery("""
                                select n.id, n.title, n.body, n.ends_on, n.important
                                from notice n
                                where n.ends_on >= :today and <visible:n>
                                order by n.important desc, n.created_at desc, n.id desc
                                limit :size offset :offset
                                """))
                        .bind("today", today)
                        .bind("size", Page.SIZE)
                        .bind("offset", Page.offset(page))
                        .map(ConstructorMapper.of(Notice.class))
                        .list(),
                page,
                Page.SIZE,
                count(handle, visible, today)));
    }

    private static long count(Handle handle, Visible visible, LocalDate today) {
        return visible.on(handle.createQuery("""
                        select count(*)
                        from notice n
                        where n.ends_on >= :today and <visible:n>
                        """))
                .bind("today", today)
                .mapTo(Long.class)
                .one();
    }

    /** Puts up a notice; nothing happens when the same form was handled already. */
    void add(UUID id, NoticeDraft draft, Actor actor, OffsetDateTime now) {
        Once.create(
                jdbi,
                handle -> handle.createUpdate("""
                        insert into notice (id, agency_id, created_at, created_by, title, body, ends_on, important)
                        values (:id, :agency, :now, :person, :title, :body, :endsOn, :important)
                        """)
                        .bind("id", id)
                        .bind("agency", actor.agency())
                        .bind("now", now)
                        .bind("person", actor.person())
                        .bind("title", draft.title())
                        .bind("body", draft.body())
                        .bind("endsOn", draft.endsOn())
                        .bind("important", draft.important())
                        .execute());
    }
}
