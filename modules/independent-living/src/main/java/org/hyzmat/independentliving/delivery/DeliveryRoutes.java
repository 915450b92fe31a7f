package org.hyzmat.independentliving.delivery;

import static org.hyzmat.independentliving.web.Permission.VISIT_PLAN;
import static org.hyzmat.independentliving.web.Permission.VISIT_RECORD;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.hyzmat.independentliving.user.Part;
import org.hyzmat.independentliving.user.UserExtension;
import org.hyzmat.platform.office.Office;

/** The routes to recording visits and looking after them; what is to be looked after stands above the service users. */
public final class DeliveryRoutes implements UserExtension {

    private final MyVisitsPages own;
    private final RecordPages records;
    private final FollowUpPages followUps;

    public DeliveryRoutes(Office office) {
        own = new MyVisitsPages(office);
        records = new RecordPages(office);
        followUps = new FollowUpPages(office);
    }

    public void add(RoutesConfig routes) {
        routes.get("/visits/mine", own::list, VISIT_RECORD);
        routes.get("/visits/{visit}/record", records::recording, VISIT_RECORD);
        routes.post("/visits/{visit}/record", records::record, VISIT_RECORD);
        routes.get("/visits/{visit}/missed", records::missing, VISIT_RECORD);
        routes.post("/visits/{visit}/missed", records::miss, VISIT_RECORD);
        routes.get("/follow-ups", followUps::list, VISIT_PLAN);
        routes.get("/follow-ups/{follow-up}/close", followUps::closing, VISIT_PLAN);
        routes.post("/follow-ups/{follow-up}/close", followUps::close, VISIT_PLAN);
    }

    @Override
    public List<Part> aboveList(Context ctx) {
        return followUps.open(ctx);
    }
}
