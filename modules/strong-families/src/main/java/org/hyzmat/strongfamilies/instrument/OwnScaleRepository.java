package org.hyzmat.strongfamilies.instrument;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.Once;
import org.hyzmat.platform.Stamp;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/** All SQL that writes the scales of an agency's own, each of which is an instrument of one scale. */
public final class OwnScaleRepository {

    private final Jdbi jdbi;
    private final IdSource ids;

    public OwnScaleRepository(Jdbi jdbi, IdSource ids) {
        this.jdbi = jdbi;
        this.ids = ids;
    }

    /**
     * Adds a scale.
     *
     * @return false if it was added before
     */
    public boolean add(UUID id, OwnScaleDraft draft, Actor actor, OffsetDateTime now) {
        Stamp stamp = new Stamp(actor, now);
        return Once.create(jdbi, handle -> {
            stamp.on(named(handle.createUpdate("""
                            insert into instrument (id, agency_id, created_at, created_by, short_name,
                                name_en, name_ru, name_tk, publisher, citation, licence_en, licence_ru, licence_tk)
                            values (:id, :agency, :at, :by, '', :nameEn, :nameRu, :nameTk, '', '',
                                :licence, :licence, :licence)
                            """), draft))
                    .bind("id", id)
                    .bind("licence", draft.licence())
                    .execute();
            stamp.on(measured(handle.createUpdate("""
                            insert into scale (id, agency_id, created_at, created_by, instrument_id, sort_order,
                                name_en, name_ru, name_tk, lowest, highest, step, direction, area, about, respondent)
                            values (:id, :agency, :at, :by, :instrument, 1,
                                :nameEn, :nameRu, :nameTk, :lowest, :highest, :step, :direction, :area, :about,
                                :respondent)
                            """), draft))
                    .bind("id", ids.next())
                    .bind("instrument", id)
                    .execute();
        });
    }

    /**
     * Changes a scale, unless it has scores or was changed in between.
     *
     * @return false if nothing was changed
     */
    public boolean change(Scale scale, int version, OwnScaleDraft draft, Actor actor) {
        return jdbi.inTransaction(handle -> {
            int changed = measured(handle.createUpdate("""
                            update scale
                            set version = version + 1, name_en = :nameEn, name_ru = :nameRu, name_tk = :nameTk,
                                lowest = :lowest, highest = :highest, step = :step, direction = :direction,
                                area = :area, about = :about, respondent = :respondent
                            where id = :id and version = :version and agency_id = :agency and not in_use
                            """), draft)
                    .bind("id", scale.id())
                    .bind("version", version)
                    .bind("agency", actor.agency())
                    .execute();
            if (changed == 1) {
                named(handle.createUpdate("""
                                update instrument
                                set version = version + 1, name_en = :nameEn, name_ru = :nameRu, name_tk = :nameTk,
                                    licence_en = :licence, licence_ru = :licence, licence_tk = :licence
                                where id = :id and agency_id = :agency
                                """), draft)
                        .bind("licence", draft.licence())
                        .bind("id", scale.instrumentId())
                        .bind("agency", actor.agency())
                        .execute();
            }
            return changed == 1;
        });
    }

    /** Offers the scales of an agency's own instrument to groups, or does not offer them any more. */
    public void retire(UUID instrument, boolean retired, Actor actor) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update scale
                        set version = version + 1, retired = :retired
                        where instrument_id = :instrument and agency_id = :agency and retired <> :retired
                        """)
                .bind("instrument", instrument)
                .bind("retired", retired)
                .bind("agency", actor.agency())
                .execute());
    }

    private static Update named(Update update, OwnScaleDraft draft) {
        return update.bind("nameEn", draft.name().en())
                .bind("nameRu", draft.name().ru())
                .bind("nameTk", draft.name().tk());
    }

    private static Update measured(Update update, OwnScaleDraft draft) {
        return named(update, draft)
                .bind("lowest", draft.lowest())
                .bind("highest", draft.highest())
                .bind("step", draft.step())
                .bind("direction", draft.direction())
                .bind("area", draft.area())
                .bind("about", draft.about())
                .bind("respondent", draft.respondent());
    }
}
