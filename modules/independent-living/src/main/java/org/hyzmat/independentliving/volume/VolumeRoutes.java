package org.hyzmat.independentliving.volume;

import static org.hyzmat.independentliving.web.Permission.VOLUME_CLOSE;
import static org.hyzmat.independentliving.web.Permission.VOLUME_READ;

import io.javalin.config.RoutesConfig;
import org.hyzmat.platform.Texts;
import org.hyzmat.platform.office.Office;
import org.hyzmat.platform.sheets.Sheets;

/** The pages about delivered volume. */
public final class VolumeRoutes {

    private final VolumePages volumes;
    private final SheetPages sheet;
    private final MonthPages months;

    public VolumeRoutes(Office office, Texts texts, Sheets sheets) {
        volumes = new VolumePages(office, texts, sheets);
        sheet = new SheetPages(office);
        months = new MonthPages(office);
    }

    /** Names them. */
    public void add(RoutesConfig routes) {
        routes.get("/volume", volumes::show, VOLUME_READ);
        routes.get("/volume/file", volumes::file, VOLUME_READ);
        routes.get("/volume/users/{service-user}", sheet::show, VOLUME_READ);
        routes.get("/volume/close", months::closing, VOLUME_CLOSE);
        routes.post("/volume/close", months::close, VOLUME_CLOSE);
        routes.get("/volume/reopen", months::reopening, VOLUME_CLOSE);
        routes.post("/volume/reopen", months::reopen, VOLUME_CLOSE);
    }
}
