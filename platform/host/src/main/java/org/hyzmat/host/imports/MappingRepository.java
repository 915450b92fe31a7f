package org.hyzmat.host.imports;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.statement.PreparedBatch;

/** All SQL about which column of a file is which. */
final class MappingRepository {

    private static final int LONGEST = 200;

    private final Jdbi jdbi;
    private final String module;

    MappingRepository(Jdbi jdbi, String module) {
        this.jdbi = jdbi;
        this.module = module;
    }

    /** The columns of an import by their places in its file. */
    Mapping of(UUID id) {
        return new Mapping(jdbi.withHandle(handle -> handle.createQuery("""
                        select c.name, c.place from import_column c
                        where c.import_id = :id
                        """)
                .bind("id", id)
                .setMapKeyColumn("name")
                .setMapValueColumn("place")
                .collectInto(new GenericType<Map<String, Integer>>() {})));
    }

    /** Which words of first rows the agency took for which column before, folded. */
    Map<String, String> habits(String kind, UUID agency) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select h.header, h.name from import_habit h
                        where h.module_id = :module and h.kind = :kind and h.agency_id = :agency
                        """)
                .bind("module", module)
                .bind("kind", kind)
                .bind("agency", agency)
                .setMapKeyColumn("header")
                .setMapValueColumn("name")
                .collectInto(new GenericType<Map<String, String>>() {}));
    }

    /** Keeps a mapping for an import, and its words for the next time. */
    void keep(Run run, Mapping mapping, List<String> headers) {
        jdbi.useTransaction(handle -> {
            handle.createUpdate("delete from import_column where import_id = :id")
                    .bind("id", run.id())
                    .execute();
            PreparedBatch columns = handle.prepareBatch("""
                    insert into import_column (import_id, name, place)
                    values (:id, :name, :place)
                    """);
            mapping.places()
                    .forEach((name, place) -> columns.bind("id", run.id())
                            .bind("name", name)
                            .bind("place", place)
                            .add());
            columns.execute();
            mapping.places().forEach((name, place) -> remember(handle, run, Headers.fold(headers.get(place)), name));
        });
    }

    private void remember(Handle handle, Run run, String folded, String name) {
        String header = folded.substring(0, Math.min(LONGEST, folded.length()));
        handle.createUpdate("""
                        delete from import_habit
                        where module_id = :module and kind = :kind and agency_id = :agency and header = :header
                        """)
                .bind("module", module)
                .bind("kind", run.kind())
                .bind("agency", run.agency())
                .bind("header", header)
                .execute();
        handle.createUpdate("""
                        insert into import_habit (module_id, kind, agency_id, header, name)
                        values (:module, :kind, :agency, :header, :name)
                        """)
                .bind("module", module)
                .bind("kind", run.kind())
                .bind("agency", run.agency())
                .bind("header", header)
                .bind("name", name)
                .execute();
    }
}
