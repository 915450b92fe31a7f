package org.hyzmat.independentliving.plan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.independentliving.user.ServiceUser;
import org.hyzmat.independentliving.user.UserRepository;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.Once;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.Visible;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All SQL about plans as a whole. */
public final class PlanRepository {

    private static final String PLAN = """
            select p.id, p.agency_id, p.service_id, p.version, p.service_user_id, p.number, p.from_on,
                coalesce(p.to_on, date '9999-12-31') as to_on, coalesce(p.agreed_on, date '9999-12-31') as agreed_on,
                p.agreed_with, p.review_on, p.note
            from care_plan p
            """;

    private static final String DUE = """
            where p.agreed_on is not null and p.from_on <= :today
                and coalesce(p.to_on, date '9999-12-31') >= :today and p.review_on <= :today and <visible:p>
            """;

    private final Jdbi jdbi;
    private final PlanContent content;

    public PlanRepository(Jdbi jdbi, IdSource ids) {
        this.jdbi = jdbi;
        this.content = new PlanContent(ids);
    }

    /** The versions of somebody's plan, the newest first. */
    public List<CarePlan> ofUser(Visible visible, UUID user) {
        return jdbi.withHandle(handle -> visible.on(handle.createQuery(
                        PLAN + "where p.service_user_id = :user and <visible:p> order by p.number desc"))
                .bind("user", user)
                .map(ConstructorMapper.of(CarePlan.class))
                .list());
    }

    public Optional<WholePlan> find(Visible visible, UUID id) {
        return jdbi.withHandle(handle -> visible.on(handle.createQuery(PLAN + "where p.id = :id and <visible:p>"))
                .bind("id", id)
                .map(ConstructorMapper.of(CarePlan.class))
                .findOne()
                .map(plan -> content.read(handle, visible, plan)));
    }

    /**
     * Writes the next version of somebody's plan, as a draft.
     *
     * @return false if it was made before
     */
    public boolean create(UUID id, ServiceUser user, PlanDraft draft, Actor actor, OffsetDateTime now) {
        return Once.create(jdbi, handle -> {
            UserRepository.lock(handle, actor.visible(), user.id());
            handle.createUpdate("""
                            insert into care_plan (id, agency_id, service_id, created_at, created_by, service_user_id,
                                number, from_on, to_on, agreed_with, review_on, note)
                            values (:id, :agency, :service, :now, :person, :user, :number, :from,
                                nullif(cast(:to as date), date '9999-12-31'), '', :review, :note)
                            """)
                    .bind("id", id)
                    .bind("agency", user.agencyId())
                    .bind("service", user.serviceId())
                    .bind("now", now)
                    .bind("person", actor.person())
                    .bind("user", user.id())
                    .bind("number", next(handle, actor.visible(), user.id()))
                    .bindMap(frame(draft))
                    .execute();
            content.write(new PlanContent.Owner(handle, id, user.agencyId(), user.serviceId(), actor, now), draft);
        });
    }

    private static int next(Handle handle, Visible visible, UUID user) {
        return visible.on(handle.createQuery("""
                        select coalesce(max(p.number), 0) + 1 from care_plan p
                        where p.service_user_id = :user and <visible:p>
                        """))
                .bind("user", user)
                .mapTo(Integer.class)
                .one();
    }

    private static Map<String, Object> frame(PlanDraft draft) {
        return Map.of(
                "from", draft.span().fromOn(),
                "to", draft.span().toOn(),
                "review", draft.reviewOn(),
                "note", draft.note());
    }

    /**
     * Writes a draft anew, unless somebody else changed it or agreed to it in between.
     *
     * @return false if nothing was changed
     */
    public boolean change(CarePlan plan, int version, PlanDraft draft, Actor actor, OffsetDateTime now) {
        return jdbi.inTransaction(handle -> {
            int changed = actor.visible()
                    .on(handle.createUpdate("""
                            update care_plan p
                            set version = p.version + 1, from_on = :from,
                                to_on = nullif(cast(:to as date), date '9999-12-31'), review_on = :review, note = :note
                            where p.id = :id and p.version = :version and p.agreed_on is null and <visible:p>
                            """))
                    .bindMap(frame(draft))
                    .bind("id", plan.id())
                    .bind("version", version)
                    .execute();
            if (changed == 1) {
                content.remove(handle, actor.visible(), plan.id());
                content.write(
                        new PlanContent.Owner(handle, plan.id(), plan.agencyId(), plan.serviceId(), actor, now), draft);
            }
            return changed == 1;
        });
    }

    /**
     * Notes that a plan was agreed, unless somebody else changed it in between. What was agreed before ends on the day
     * before it begins, and visits planned by that from then on go away.
     *
     * @return false if nothing was changed
     */
    public boolean agree(CarePlan plan, int version, AgreementDraft draft, Actor actor) {
        return jdbi.inTransaction(handle -> {
            UserRepository.lock(handle, actor.visible(), plan.serviceUserId());
            int changed = actor.visible()
                    .on(handle.createUpdate("""
                            update care_plan p
                            set version = p.version + 1, agreed_on = :agreed, agreed_with = :with
                            where p.id = :id and p.version = :version and p.agreed_on is null and <visible:p>
                            """))
                    .bind("agreed", draft.agreedOn())
                    .bind("with", draft.agreedWith())
                    .bind("id", plan.id())
                    .bind("version", version)
                    .execute();
            if (changed == 1) {
                end(handle, actor.visible(), plan);
                OutdatedVisits.remove(handle, actor.visible(), plan);
            }
            return changed == 1;
        });
    }

    private static void end(Handle handle, Visible visible, CarePlan by) {
        visible.on(handle.createUpdate("""
                        update care_plan p
                        set version = p.version + 1, to_on = :last
                        where p.service_user_id = :user and p.id <> :id and p.agreed_on is not null
                            and (p.to_on is null or p.to_on > :last) and <visible:p>
                        """))
                .bind("last", by.fromOn().minusDays(1))
                .bind("user", by.serviceUserId())
                .bind("id", by.id())
                .execute();
    }

    /** Notes how far the goals of a plan were reached. */
    public void note(Visible visible, CarePlan plan, Map<UUID, Progress> progress) {
        jdbi.useTransaction(handle -> progress.forEach((goal, reached) -> visible.on(handle.createUpdate("""
                        update goal g
                        set version = g.version + 1, progress = :progress
                        where g.id = :id and g.plan_id = :plan and g.progress <> :progress and <visible:g>
                        """))
                .bind("progress", reached)
                .bind("id", goal)
                .bind("plan", plan.id())
                .execute()));
    }

    /** A page of the plans whose review is due, the longest overdue first. */
    public Page<DuePlan> due(Visible visible, LocalDate today, int page) {
        return jdbi.withHandle(handle -> {
            List<DuePlan> rows = visible.on(
                            handle.createQuery("""
                            select p.id, coalesce(l.label, '') as name, p.review_on
                            from care_plan p
                            join service_user u on u.id = p.service_user_id and <visible:u>
                            left join people.person_label l on l.person_id = u.person_id and <visible:l>
                            """ + DUE + " order by p.review_on, p.id limit :limit offset :offset"))
                    .bind("today", today)
                    .bind("limit", Page.SIZE)
                    .bind("offset", Page.offset(page))
                    .map(ConstructorMapper.of(DuePlan.class))
                    .list();
            long total = visible.on(handle.createQuery("select count(*) from care_plan p " + DUE))
                    .bind("today", today)
                    .mapTo(Long.class)
                    .one();
            return new Page<>(rows, page, Page.SIZE, total);
        });
    }
}
