package org.hyzmat.host.directory;

import io.javalin.config.RoutesConfig;
import io.javalin.security.RouteRole;
import java.time.Clock;
import org.hyzmat.host.views.Dates;
import org.hyzmat.host.views.TextCatalogue;

/** The read-only pages of the registers, below {@code /directory}. */
public final class DirectoryPages {

    private final PlacePages places;
    private final AgencyPages agencies;
    private final ServicePages services;
    private final WorkforcePages workforce;

    /**
     * The pages of a directory.
     *
     * @param directory what they show
     * @param texts those of the platform
     * @param modules what the modules that serve now are called
     * @param clock in the zone of the installation
     */
    public DirectoryPages(RegisteredDirectory directory, TextCatalogue texts, ModuleNames modules, Clock clock) {
        Words words = new Words(directory, texts, new Dates(texts, clock.getZone()));
        this.places = new PlacePages(directory, words, clock);
        this.agencies = new AgencyPages(directory, words);
        this.services = new ServicePages(directory, words, modules);
        this.workforce = new WorkforcePages(directory, words, clock);
    }

    /**
     * Names the routes.
     *
     * @param routes those of the platform
     * @param role whoever may read the registers
     */
    public void routes(RoutesConfig routes, RouteRole role) {
        routes.get("/directory/places", places::list, role);
        routes.get("/directory/places/{place}", places::show, role);
        routes.get("/directory/agencies", agencies::list, role);
        routes.get("/directory/agencies/{agency}", agencies::show, role);
        routes.get("/directory/services", services::list, role);
        routes.get("/directory/services/{service}", services::show, role);
        routes.get("/directory/workforce", workforce::list, role);
        routes.get("/directory/workforce/{person}", workforce::show, role);
    }
}
