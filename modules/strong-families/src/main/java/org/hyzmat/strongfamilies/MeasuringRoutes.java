package org.hyzmat.strongfamilies;

import static org.hyzmat.strongfamilies.web.Permission.GROUP_EDIT;
import static org.hyzmat.strongfamilies.web.Permission.INSTRUMENT_EDIT;
import static org.hyzmat.strongfamilies.web.Permission.SCORE_EDIT;
import static org.hyzmat.strongfamilies.web.Permission.SCORE_READ;

import io.javalin.config.RoutesConfig;
import java.time.Clock;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.strongfamilies.instrument.InstrumentPages;
import org.hyzmat.strongfamilies.instrument.OwnScalePages;
import org.hyzmat.strongfamilies.instrument.OwnScaleRepository;
import org.hyzmat.strongfamilies.register.Register;
import org.hyzmat.strongfamilies.score.GroupScalePages;
import org.hyzmat.strongfamilies.score.ScorePages;
import org.hyzmat.strongfamilies.score.ScoreStore;
import org.hyzmat.strongfamilies.web.Store;
import org.jdbi.v3.core.Jdbi;

/** The routes to instruments and scores. */
final class MeasuringRoutes {

    private final InstrumentPages instruments;
    private final OwnScalePages ownScales;
    private final GroupScalePages groupScales;
    private final ScorePages scores;

    MeasuringRoutes(Jdbi jdbi, Store store, Directory directory, Register register, Clock clock, IdSource ids) {
        ScoreStore measured = ScoreStore.in(jdbi, ids);
        instruments = new InstrumentPages(measured.instruments());
        ownScales = new OwnScalePages(measured.instruments(), new OwnScaleRepository(jdbi, ids), clock, ids);
        groupScales = new GroupScalePages(store, measured, clock);
        scores = new ScorePages(store, measured, directory, register, clock);
    }

    void add(RoutesConfig routes) {
        routes.get("/instruments", instruments::list, SCORE_READ);
        routes.get("/instruments/new", ownScales::blank, INSTRUMENT_EDIT);
        routes.post("/instruments/new", ownScales::create, INSTRUMENT_EDIT);
        routes.get("/instruments/{instrument}", instruments::show, SCORE_READ);
        routes.get("/instruments/{instrument}/edit", ownScales::edit, INSTRUMENT_EDIT);
        routes.post("/instruments/{instrument}/edit", ownScales::change, INSTRUMENT_EDIT);
        routes.post("/instruments/{instrument}/retire", ownScales::retire, INSTRUMENT_EDIT);
        routes.get("/groups/{group}/scales", groupScales::edit, GROUP_EDIT);
        routes.post("/groups/{group}/scales", groupScales::change, GROUP_EDIT);
        routes.get("/groups/{group}/scores/{time-point}", scores::show, SCORE_READ);
        routes.post("/groups/{group}/scores/{time-point}", scores::save, SCORE_EDIT);
        routes.get("/groups/{group}/scores/{time-point}/paper", scores::paper, SCORE_READ);
        routes.get("/groups/{group}/scores/{time-point}/people/{participant}", scores::person, SCORE_READ);
        routes.post("/groups/{group}/scores/{time-point}/people/{participant}", scores::savePerson, SCORE_EDIT);
    }
}
