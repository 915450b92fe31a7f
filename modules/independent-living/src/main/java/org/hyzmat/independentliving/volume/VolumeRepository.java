package org.hyzmat.independentliving.volume;

import java.util.List;
import java.util.UUID;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.Visible;
import org.hyzmat.platform.directory.Names;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** All SQL that adds up visits. */
final class VolumeRepository {

    /**
     * Each visit as it is planned in the month of its day, and as it was delivered in the month in which it counts:
     * what was planned in a closed month stays as it was when a visit is recorded later.
     */
    private static final String PARTS = """
            (
                select v.service_user_id, v.worker_id, v.service_id,
                    cast(date_trunc('month', v.planned_on) as date) as month_on,
                    1 as planned_visits, v.minutes as planned_minutes, v.planned_tasks, v.planned_cost,
                    0 as done_visits, 0 as done_minutes, 0 as done_tasks, 0.0 as done_cost,
                    0 as missed_visits, 0 as missed_minutes, 0 as missed_tasks, 0.0 as missed_cost,
                    case when v.state = 'PLANNED' then 1 else 0 end as open_visits, 0 as late_visits
                from visit v
                where v.planned_on between :from and :to and v.state <> 'CANCELLED' and <visible:v>
                union all
                select v.service_user_id, v.worker_id, v.service_id, v.counted_on,
                    0, 0, 0, 0.0,
                    case when v.state <> 'MISSED' then 1 else 0 end,
                    case when v.state <> 'MISSED' then v.done_minutes else 0 end,
                    case when v.state <> 'MISSED' then v.done_tasks else 0 end,
                    case when v.state <> 'MISSED' then v.done_cost else 0.0 end,
                    case when v.state = 'MISSED' then 1 else 0 end,
                    case v.state when 'MISSED' then v.minutes when 'PARTLY' then greatest(v.minutes - v.done_minutes, 0)
                        else 0 end,
                    case v.state when 'MISSED' then v.planned_tasks
                        when 'PARTLY' then greatest(v.planned_tasks - v.done_tasks, 0) else 0 end,
                    case v.state when 'MISSED' then v.planned_cost
                        when 'PARTLY' then greatest(v.planned_cost - v.done_cost, 0.0) else 0.0 end,
                    0, case when v.planned_on < v.counted_on then 1 else 0 end
                from visit v
                where v.counted_on between :from and :to and v.state in ('DONE', 'PARTLY', 'MISSED') and <visible:v>
            ) p
            """;

    private static final String SUMS = """
            coalesce(sum(p.planned_visits), 0) as planned_visits,
            coalesce(sum(p.planned_minutes), 0) as planned_minutes,
            coalesce(sum(p.planned_tasks), 0) as planned_tasks, coalesce(sum(p.planned_cost), 0) as planned_cost,
            coalesce(sum(p.done_visits), 0) as done_visits, coalesce(sum(p.done_minutes), 0) as done_minutes,
            coalesce(sum(p.done_tasks), 0) as done_tasks, coalesce(sum(p.done_cost), 0) as done_cost,
            coalesce(sum(p.missed_visits), 0) as missed_visits, coalesce(sum(p.missed_minutes), 0) as missed_minutes,
            coalesce(sum(p.missed_tasks), 0) as missed_tasks, coalesce(sum(p.missed_cost), 0) as missed_cost,
            coalesce(sum(p.open_visits), 0) as open_visits, coalesce(sum(p.late_visits), 0) as late_visits
            """;

    private static final String CHOSEN = """
            where (:any_service or p.service_id = :service) and (:any_worker or p.worker_id = :worker)
                and (:any_user or p.service_user_id = :user)
            """;

    private final Jdbi jdbi;

    VolumeRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All of it together. */
    Volume total(Visible visible, VolumeFilter filter) {
        return jdbi.withHandle(handle -> query(handle, visible, filter, "select " + SUMS + " from " + PARTS + CHOSEN)
                .map((row, context) -> Volume.map(row))
                .one());
    }

    /** A row for each worker, service or month, in the order of their keys; they have no names yet. */
    List<VolumeRow> rows(Visible visible, VolumeFilter filter, By by) {
        String sql = "select " + by.column() + " as group_key, " + SUMS + " from " + PARTS + CHOSEN + " group by "
                + by.column() + " order by group_key";
        return jdbi.withHandle(handle -> query(handle, visible, filter, sql)
                .map((row, context) -> new VolumeRow(row.getString("group_key"), Names.same(""), Volume.map(row)))
                .list());
    }

    /** A row for each person, in the Turkmen order of names. */
    Page<VolumeRow> persons(Visible visible, VolumeFilter filter, int page) {
        return jdbi.withHandle(handle -> {
            List<VolumeRow> rows = persons(handle, visible, filter, Page.SIZE, Page.offset(page));
            String count = "select count(distinct p.service_user_id) from " + PARTS + CHOSEN;
            long total = query(handle, visible, filter, count).mapTo(Long.class).one();
            return new Page<>(rows, page, Page.SIZE, total);
        });
    }

    /** A row for every person, for a file. */
    List<VolumeRow> everyPerson(Visible visible, VolumeFilter filter) {
        return jdbi.withHandle(handle -> persons(handle, visible, filter, Integer.MAX_VALUE, 0));
    }

    private static List<VolumeRow> persons(Handle handle, Visible visible, VolumeFilter filter, int limit, int offset) {
        String sql = "select u.id, coalesce(l.label, '') as name, " + SUMS + " from " + PARTS + """
                join service_user u on u.id = p.service_user_id and <visible:u>
                left join people.person_label l on l.person_id = u.person_id and <visible:l>
                """ + CHOSEN + """
                group by u.id, l.label, l.sort_key
                order by case when l.sort_key is null then 1 else 0 end, l.sort_key, u.id
                limit :limit offset :offset
                """;
        return query(handle, visible, filter, sql)
                .bind("limit", limit)
                .bind("offset", offset)
                .map((row, context) -> new VolumeRow(
                        row.getObject("id", UUID.class).toString(), Names.same(row.getString("name")), Volume.map(row)))
                .list();
    }

    private static Query query(Handle handle, Visible visible, VolumeFilter filter, String sql) {
        return filter.on(visible.on(handle.createQuery(sql)));
    }
}
