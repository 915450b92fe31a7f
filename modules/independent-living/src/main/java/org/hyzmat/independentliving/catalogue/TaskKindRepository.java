package org.hyzmat.independentliving.catalogue;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Once;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All SQL about the catalogue of tasks: what came with the portal, and what an agency made of it. */
public final class TaskKindRepository {

    private static final String KIND = """
            select k.id, k.agency_id, k.version, k.name_en, k.name_ru, k.name_tk, k.volume_en, k.volume_ru, k.volume_tk,
                k.norm_minutes, k.unit_cost, k.qualification, k.retired
            from task_kind k
            """;
    /** An agency's own tasks, and the examples in whose place it has put none. */
    private static final String OF_AGENCY = """
            where (k.agency_id = :agency
                or k.agency_id = :everybody and not exists (
                    select 1 from task_kind o where o.copied_from = k.id and o.agency_id = :agency))
            """;

    private final Jdbi jdbi;

    public TaskKindRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The catalogue of an agency, those it no longer uses last. */
    public List<TaskKind> ofAgency(UUID agency) {
        return jdbi.withHandle(
                handle -> handle.createQuery(KIND + OF_AGENCY + "order by k.retired, k.qualification, k.name_tk, k.id")
                        .bind("agency", agency)
                        .bind("everybody", TaskKind.EVERYBODY)
                        .map(ConstructorMapper.of(TaskKind.class))
                        .list());
    }

    /**
     * What plans of an agency can contain.
     *
     * @param chosen ids of tasks that are offered although they would not be any more
     */
    public List<TaskKind> offered(UUID agency, Collection<UUID> chosen) {
        return jdbi.withHandle(handle -> handle.createQuery(KIND + OF_AGENCY + """
                            and not k.retired
                            or k.id = any(:chosen) and (k.agency_id = :agency or k.agency_id = :everybody)
                        order by k.qualification, k.name_tk, k.id
                        """)
                .bind("agency", agency)
                .bind("everybody", TaskKind.EVERYBODY)
                .bindArray("chosen", UUID.class, chosen.toArray())
                .map(ConstructorMapper.of(TaskKind.class))
                .list());
    }

    public Optional<TaskKind> find(UUID agency, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        KIND + "where k.id = :id and (k.agency_id = :agency or k.agency_id = :everybody)")
                .bind("id", id)
                .bind("agency", agency)
                .bind("everybody", TaskKind.EVERYBODY)
                .map(ConstructorMapper.of(TaskKind.class))
                .findOne());
    }

    /** What an agency has put in the place of an example. */
    public Optional<TaskKind> copyOf(TaskKind example, UUID agency) {
        return jdbi.withHandle(
                handle -> handle.createQuery(KIND + "where k.copied_from = :example and k.agency_id = :agency")
                        .bind("example", example.id())
                        .bind("agency", agency)
                        .map(ConstructorMapper.of(TaskKind.class))
                        .findOne());
    }

    /**
     * Makes a task of an agency.
     *
     * @return false if it was made before
     */
    public boolean create(UUID id, TaskKindDraft draft, Actor actor, OffsetDateTime now) {
        return Once.create(
                jdbi,
                handle -> handle.createUpdate("""
                        insert into task_kind (id, agency_id, created_at, created_by, name_en, name_ru, name_tk,
                            volume_en, volume_ru, volume_tk, norm_minutes, unit_cost, qualification)
                        values (:id, :agency, :now, :person, :name.en, :name.ru, :name.tk,
                            :volume.en, :volume.ru, :volume.tk, :normMinutes, :unitCost, :qualification)
                        """)
                        .bind("id", id)
                        .bind("agency", actor.agency())
                        .bind("now", now)
                        .bind("person", actor.person())
                        .bindMethods(draft)
                        .execute());
    }

    /**
     * Puts a copy that an agency can change in the place of an example.
     *
     * @return false if the agency has done so before
     */
    public boolean copy(UUID id, TaskKind example, Actor actor, OffsetDateTime now) {
        return Once.create(
                jdbi,
                handle -> handle.createUpdate("""
                        insert into task_kind (id, agency_id, created_at, created_by, name_en, name_ru, name_tk,
                            volume_en, volume_ru, volume_tk, norm_minutes, unit_cost, qualification, copied_from)
                        select :id, :agency, :now, :person, e.name_en, e.name_ru, e.name_tk,
                            e.volume_en, e.volume_ru, e.volume_tk, e.norm_minutes, e.unit_cost, e.qualification, e.id
                        from task_kind e
                        where e.id = :example
                        """)
                        .bind("id", id)
                        .bind("agency", actor.agency())
                        .bind("now", now)
                        .bind("person", actor.person())
                        .bind("example", example.id())
                        .execute());
    }

    /**
     * Changes a task of an agency unless somebody else changed it in between.
     *
     * @return false if nothing was changed
     */
    public boolean change(UUID id, int version, TaskKindDraft draft, UUID agency) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                update task_kind
                                set version = version + 1, name_en = :name.en, name_ru = :name.ru, name_tk = :name.tk,
                                    volume_en = :volume.en, volume_ru = :volume.ru, volume_tk = :volume.tk,
                                    norm_minutes = :normMinutes, unit_cost = :unitCost, qualification = :qualification
                                where id = :id and version = :version and agency_id = :agency
                                """)
                        .bind("id", id)
                        .bind("version", version)
                        .bind("agency", agency)
                        .bindMethods(draft)
                        .execute()
                == 1);
    }

    /** Takes a task of an agency out of what new plans can contain, or back into it. */
    public void retire(UUID id, boolean retired, UUID agency) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update task_kind
                        set version = version + 1, retired = :retired
                        where id = :id and agency_id = :agency and retired <> :retired
                        """)
                .bind("retired", retired)
                .bind("id", id)
                .bind("agency", agency)
                .execute());
    }
}
