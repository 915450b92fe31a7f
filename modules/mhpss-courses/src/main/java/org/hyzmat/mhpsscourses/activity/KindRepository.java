package org.hyzmat.mhpsscourses.activity;

import java.util.List;
import java.util.UUID;
import org.hyzmat.platform.imports.ImportRun;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

/** All SQL about kinds of activities. */
final class KindRepository {

    private static final String KIND =
            "select k.id, k.agency_id, k.edition, k.code, k.name_en, k.name_ru, k.name_tk from activity_kind k ";

    private final Jdbi jdbi;

    KindRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Every kind that an agency can have recorded: of its own list and of the shared one, the newest edition first. */
    List<Kind> known(UUID agency) {
        return jdbi.withHandle(handle -> known(handle, agency));
    }

    static List<Kind> known(Handle handle, UUID agency) {
        return handle.createQuery(KIND + """
                        where k.agency_id in (:agency, :shared)
                        order by case when k.agency_id = :shared then 1 else 0 end, k.edition desc, k.code, k.id
                        """)
                .bind("agency", agency)
                .bind("shared", Kind.SHARED)
                .map(ConstructorMapper.of(Kind.class))
                .list();
    }

    /** Those that are in use: the newest edition of the own list, else of the shared one. */
    static List<Kind> inUse(List<Kind> known) {
        return known.stream()
                .filter(kind -> kind.agencyId().equals(known.get(0).agencyId())
                        && kind.edition() == known.get(0).edition())
                .toList();
    }

    static void add(Handle handle, ImportRun run, List<Kind> kinds) {
        PreparedBatch batch = handle.prepareBatch("""
                insert into activity_kind (id, agency_id, created_at, created_by, edition, code, name_en, name_ru,
                    name_tk, import_id)
                values (:id, :agency, :at, :by, :edition, :code, :en, :ru, :tk, :import)
                """);
        kinds.forEach(kind -> batch.bind("id", kind.id())
                .bind("agency", kind.agencyId())
                .bind("at", run.at())
                .bind("by", run.actor().person())
                .bind("edition", kind.edition())
                .bind("code", kind.code())
                .bind("en", kind.name().en())
                .bind("ru", kind.name().ru())
                .bind("tk", kind.name().tk())
                .bind("import", run.id())
                .add());
        batch.execute();
    }

    /** Removes what an import added, as far as no activity is of that kind; says how many that were. */
    static long remove(Handle handle, ImportRun run) {
        return run.actor()
                .visible()
                .on(handle.createUpdate("""
                        delete from activity_kind
                        where import_id = :import and agency_id = :agency
                            and id not in (select a.kind_id from activity a where <visible:a>)
                        """))
                .bind("import", run.id())
                .bind("agency", run.actor().agency())
                .execute();
    }
}
