package org.hyzmat.mhpsscourses.run;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.platform.Stamp;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** All SQL about where runs take place. */
final class RunPlaceRepository {

    private RunPlaceRepository() {}

    /** Where some runs take place, by their ids. */
    static Map<UUID, List<UUID>> of(Handle handle, Collection<UUID> runs) {
        return handle.createQuery("""
                        select p.run_id, p.place_id
                        from run_place p
                        where p.run_id = any(:runs)
                        order by p.run_id, p.created_at, p.id
                        """)
                .bindArray("runs", UUID.class, runs.toArray())
                .map((row, context) ->
                        Map.entry(row.getObject("run_id", UUID.class), row.getObject("place_id", UUID.class)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Adds places to a run. */
    static void add(Handle handle, Stamp stamp, UUID run, List<UUID> places) {
        if (places.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                insert into run_place (id, agency_id, created_at, created_by, run_id, place_id)
                values (:id, :agency, :at, :by, :run, :place)
                """);
        for (UUID place : places) {
            stamp.on(batch)
                    .bind("id", placeId(run, place))
                    .bind("run", run)
                    .bind("place", place)
                    .add();
        }
        batch.execute();
    }

    /** Puts other places in place of those of a run. */
    static void replace(Handle handle, Stamp stamp, UUID run, List<UUID> places) {
        handle.createUpdate("delete from run_place where run_id = :run")
                .bind("run", run)
                .execute();
        add(handle, stamp, run, places);
    }

    /** The same for the same, so that a run that keeps a place keeps its row's id. */
    private static UUID placeId(UUID run, UUID place) {
        return UUID.nameUUIDFromBytes((run + " " + place).getBytes(StandardCharsets.UTF_8));
    }
}
