package org.hyzmat.host.directory.admin;

import static org.hyzmat.host.web.PlatformRole.DIRECTORY_MANAGE;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.hyzmat.host.directory.agency.AgencyEditPages;
import org.hyzmat.host.directory.desk.Desk;
import org.hyzmat.host.directory.participation.ParticipationEditPages;
import org.hyzmat.host.directory.place.PlaceEditPages;
import org.hyzmat.host.directory.service.ServiceEditPages;

/** The pages below {@code /admin/directory}, on which people change the registers. */
public final class RegisterPages {

    private final Desk desk;

    /** Pages over all registers. */
    public RegisterPages(Desk desk) {
        this.desk = desk;
    }

    /**
     * A register as a tile.
     *
     * @param key what the keys of its texts begin with
     */
    public record Register(String path, String key, String icon, int count) {}

    /** Names the routes. */
    public void routes(RoutesConfig routes) {
        routes.get(Desk.HOME, this::show, DIRECTORY_MANAGE);
        new ServiceEditPages(desk).routes(routes);
        new AgencyEditPages(desk).routes(routes);
        new ParticipationEditPages(desk).routes(routes);
        new PlaceEditPages(desk).routes(routes);
    }

    private void show(Context ctx) {
        ctx.render(
                "directory.peb",
                Map.of(
                        "registers",
                        List.of(
                                register(
                                        "services",
                                        "service",
                                        "list",
                                        desk.directory().services()),
                                register(
                                        "agencies",
                                        "agency",
                                        "building",
                                        desk.directory().agencies()),
                                register(
                                        "participations",
                                        "participation",
                                        "document",
                                        desk.directory().participations()),
                                register(
                                        "places",
                                        "place",
                                        "place",
                                        desk.directory().places()))));
    }

    private static Register register(String page, String key, String icon, List<?> rows) {
        return new Register(Desk.HOME + "/" + page, key, icon, rows.size());
    }
}
