package org.hyzmat.independentliving.catalogue;

import static org.hyzmat.independentliving.web.Permission.CATALOGUE_EDIT;
import static org.hyzmat.independentliving.web.Permission.PLAN_EDIT;

import io.javalin.config.RoutesConfig;
import org.hyzmat.mhpsscourses.api.Gate;
import org.hyzmat.mhpsscourses.api.NeededCoursePages;
import org.hyzmat.mhpsscourses.api.Qualifications;
import org.hyzmat.platform.office.Office;

/** The routes to the catalogue of tasks and to those who visit. */
public final class CatalogueRoutes {

    private final TaskKindPages kinds;
    private final WorkerPages workers;
    private final NeededCoursePages needed;

    public CatalogueRoutes(Office office, Qualifications qualifications) {
        kinds = new TaskKindPages(new TaskKindRepository(office.jdbi()), office);
        Gate gate = new Gate(office.jdbi(), qualifications);
        workers = new WorkerPages(new WorkerRepository(office.jdbi()), gate, office);
        needed = new NeededCoursePages(office, qualifications, "/workers");
    }

    public void add(RoutesConfig routes) {
        routes.get("/tasks", kinds::list, PLAN_EDIT);
        routes.get("/tasks/new", kinds::blank, CATALOGUE_EDIT);
        routes.post("/tasks/new", kinds::create, CATALOGUE_EDIT);
        routes.get("/tasks/{task-kind}/edit", kinds::edit, CATALOGUE_EDIT);
        routes.post("/tasks/{task-kind}/edit", kinds::change, CATALOGUE_EDIT);
        routes.post("/tasks/{task-kind}/retire", kinds::retire, CATALOGUE_EDIT);
        routes.post("/tasks/{task-kind}/offer", kinds::offer, CATALOGUE_EDIT);
        routes.get("/certificate", needed::edit, CATALOGUE_EDIT);
        routes.post("/certificate", needed::change, CATALOGUE_EDIT);
        routes.get("/workers", workers::list, PLAN_EDIT);
        routes.get("/workers/{member}", workers::show, PLAN_EDIT);
        routes.post("/workers/{member}", workers::change, CATALOGUE_EDIT);
        routes.get("/workers/{member}/absences/new", workers::absent, CATALOGUE_EDIT);
        routes.post("/workers/{member}/absences/new", workers::addAbsence, CATALOGUE_EDIT);
        routes.post("/workers/{member}/absences/{worker-absence}/remove", workers::removeAbsence, CATALOGUE_EDIT);
    }
}
