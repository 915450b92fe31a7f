package org.hyzmat.strongfamilies.instrument;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.strongfamilies.curriculum.CurriculumVersion;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All SQL that reads instruments, their scales and bands. */
public final class InstrumentRepository {

    private static final String INSTRUMENT = """
            select i.id, i.agency_id, i.version, i.short_name, i.name_en, i.name_ru, i.name_tk, i.publisher,
                i.citation, i.licence_en, i.licence_ru, i.licence_tk
            from instrument i
            """;
    private static final String SCALE = """
            select s.id, s.agency_id, s.version, s.instrument_id, i.short_name as instrument, s.sort_order,
                s.name_en, s.name_ru, s.name_tk, s.lowest, s.highest, s.step, s.direction, s.area, s.about,
                s.respondent, s.unconfirmed, s.in_use, s.retired
            from scale s
            join instrument i on i.id = s.instrument_id
            """;
    private static final String IN_ORDER = "order by i.short_name desc, i.created_at, i.id, s.sort_order, s.id";

    private final Jdbi jdbi;

    public InstrumentRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The instruments that came with the portal, and after them those of some agencies. */
    public List<Instrument> instruments(Collection<UUID> agencies) {
        return jdbi.withHandle(handle -> handle.createQuery(INSTRUMENT + """
                        where i.agency_id = :everybody or i.agency_id = any(:agencies)
                        order by i.short_name desc, i.created_at, i.id
                        """)
                .bind("everybody", CurriculumVersion.EVERYBODY)
                .bindArray("agencies", UUID.class, agencies.toArray())
                .map(ConstructorMapper.of(Instrument.class))
                .list());
    }

    public Optional<Instrument> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(INSTRUMENT + "where i.id = :id")
                .bind("id", id)
                .map(ConstructorMapper.of(Instrument.class))
                .findOne());
    }

    /** All scales that came with the portal or belong to some agencies, also those retired. */
    public List<Scale> scales(Collection<UUID> agencies) {
        return jdbi.withHandle(handle -> handle.createQuery(SCALE + """
                        where s.agency_id = :everybody or s.agency_id = any(:agencies)
                        """ + IN_ORDER)
                .bind("everybody", CurriculumVersion.EVERYBODY)
                .bindArray("agencies", UUID.class, agencies.toArray())
                .map(ConstructorMapper.of(Scale.class))
                .list());
    }

    /** The scales of some ids, instrument by instrument. */
    public List<Scale> scalesOf(Collection<UUID> ids) {
        return jdbi.withHandle(handle -> handle.createQuery(SCALE + "where s.id = any(:ids) " + IN_ORDER)
                .bindArray("ids", UUID.class, ids.toArray())
                .map(ConstructorMapper.of(Scale.class))
                .list());
    }

    /** The scales of an instrument, in its order. */
    public List<Scale> scales(UUID instrument) {
        return jdbi.withHandle(handle -> handle.createQuery(SCALE + "where s.instrument_id = :id " + IN_ORDER)
                .bind("id", instrument)
                .map(ConstructorMapper.of(Scale.class))
                .list());
    }

    /** A row of the table of band tables. */
    private record Row(
            UUID id,
            UUID scaleId,
            int number,
            @Nested("country") Names country,
            Respondent respondent,
            String source,
            boolean unconfirmed) {

        BandTable with(List<Band> bands) {
            return new BandTable(id, scaleId, number, country, respondent, source, unconfirmed, bands);
        }
    }

    /** A row of the table of bands. */
    private record BandRow(
            UUID bandTableId,
            BigDecimal fromPoints,
            BigDecimal toPoints,
            @Nested("name") Names name) {}

    /** What sources call the scores of the scales of an instrument, scale by scale. */
    public List<BandTable> bands(UUID instrument) {
        return jdbi.withHandle(handle -> {
            Map<UUID, List<Band>> bands = bandsByTable(handle, instrument);
            return handle.createQuery("""
                            select t.id, t.scale_id, t.number, t.country_en, t.country_ru, t.country_tk,
                                t.respondent, t.source, t.unconfirmed
                            from band_table t
                            join scale s on s.id = t.scale_id
                            where s.instrument_id = :instrument
                            order by s.sort_order, t.number, t.id
                            """)
                    .bind("instrument", instrument)
                    .map(ConstructorMapper.of(Row.class))
                    .map(row -> row.with(bands.getOrDefault(row.id(), List.of())))
                    .list();
        });
    }

    private static Map<UUID, List<Band>> bandsByTable(Handle handle, UUID instrument) {
        return handle.createQuery("""
                        select b.band_table_id, b.from_points, b.to_points, b.name_en, b.name_ru, b.name_tk
                        from band b
                        join band_table t on t.id = b.band_table_id
                        join scale s on s.id = t.scale_id
                        where s.instrument_id = :instrument
                        order by b.band_table_id, b.id
                        """).bind("instrument", instrument).map(ConstructorMapper.of(BandRow.class)).stream()
                .collect(Collectors.groupingBy(
                        BandRow::bandTableId,
                        Collectors.mapping(
                                row -> new Band(row.fromPoints(), row.toPoints(), row.name()), Collectors.toList())));
    }
}
