package org.hyzmat.host.directory.service;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.host.directory.desk.Edit;
import org.hyzmat.platform.Codes;
import org.hyzmat.platform.Once;
import org.jdbi.v3.core.Jdbi;

/** All SQL about what is ready before services start. */
final class ReadinessRepository {

    private final Jdbi jdbi;

    ReadinessRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** By step who ticked it and when; a step that nobody ticked is missing. */
    Map<Step, Edit> of(UUID service) {
        return jdbi.withHandle(handle -> handle
                .createQuery("select step, ticked_at, ticked_by from service_readiness where service_id = :service")
                .bind("service", service)
                .map((row, context) -> Map.entry(
                        Codes.find(Step.class, row.getString("step")).orElseThrow(),
                        new Edit(
                                row.getObject("ticked_at", OffsetDateTime.class),
                                row.getObject("ticked_by", UUID.class))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Ticks a step; who ticked it first stays. */
    void tick(UUID service, Step step, Edit edit) {
        Once.create(
                jdbi,
                handle -> handle.createUpdate("""
                        insert into service_readiness (service_id, step, ticked_at, ticked_by)
                        values (:service, :step, :at, :by)
                        """)
                        .bind("service", service)
                        .bind("step", Codes.of(step))
                        .bind("at", edit.at())
                        .bind("by", edit.by())
                        .execute());
    }

    /** Takes a tick away. */
    void untick(UUID service, Step step) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "delete from service_readiness where service_id = :service and step = :step")
                .bind("service", service)
                .bind("step", Codes.of(step))
                .execute());
    }
}
