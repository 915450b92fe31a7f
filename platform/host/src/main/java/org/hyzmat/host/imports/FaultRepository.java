package org.hyzmat.host.imports;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** All SQL about what is wrong with files. */
final class FaultRepository {

    private static final int LONGEST = 1_000;

    private final Jdbi jdbi;

    FaultRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void clear(UUID id) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from import_fault where import_id = :id")
                .bind("id", id)
                .execute());
    }

    /** Adds faults behind those that are there. */
    void add(UUID id, int first, List<FaultLine> faults) {
        jdbi.useTransaction(handle -> {
            PreparedBatch batch = handle.prepareBatch("""
                    insert into import_fault (import_id, place, row_number, column_name, sentence_en, sentence_ru,
                        sentence_tk)
                    values (:id, :place, :row, :column, :en, :ru, :tk)
                    """);
            int place = first;
            for (FaultLine fault : faults) {
                batch.bind("id", id)
                        .bind("place", place++)
                        .bind("row", fault.row())
                        .bind("column", fault.column())
                        .bind("en", cut(fault.sentence().en()))
                        .bind("ru", cut(fault.sentence().ru()))
                        .bind("tk", cut(fault.sentence().tk()))
                        .add();
            }
            batch.execute();
        });
    }

    private static String cut(String sentence) {
        return sentence.substring(0, Math.min(LONGEST, sentence.length()));
    }

    int count(UUID id) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        select count(*) from import_fault f
                        where f.import_id = :id
                        """).bind("id", id).mapTo(Integer.class).one());
    }

    List<FaultLine> first(UUID id, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select f.row_number, f.column_name, f.sentence_en, f.sentence_ru, f.sentence_tk
                        from import_fault f
                        where f.import_id = :id
                        order by f.place
                        limit :limit
                        """)
                .bind("id", id)
                .bind("limit", limit)
                .map(FaultLine::map)
                .list());
    }

    void each(UUID id, Consumer<FaultLine> next) {
        jdbi.useHandle(handle -> {
            try (Query query = handle.createQuery("""
                    select f.row_number, f.column_name, f.sentence_en, f.sentence_ru, f.sentence_tk
                    from import_fault f
                    where f.import_id = :id
                    order by f.place
                    """)) {
                query.bind("id", id).map(FaultLine::map).useStream(lines -> lines.forEach(next));
            }
        });
    }
}
