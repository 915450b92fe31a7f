package org.hyzmat.mhpsscourses.enrolment;

import static org.hyzmat.mhpsscourses.web.Permission.ENROLMENT_EDIT;
import static org.hyzmat.mhpsscourses.web.Permission.LEARNER_READ;

import io.javalin.config.RoutesConfig;
import org.hyzmat.mhpsscourses.run.CourseRun;
import org.hyzmat.mhpsscourses.run.RunExtension;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.office.Office;
import org.jdbi.v3.core.Handle;

/** The pages about who takes part; more places of a run go to those who wait. */
public final class EnrolmentRoutes implements RunExtension {

    private final ParticipantPages participants;
    private final EnrolPages enrol;
    private final LearnerPages learners;

    public EnrolmentRoutes(Office office) {
        participants = new ParticipantPages(office);
        enrol = new EnrolPages(office);
        learners = new LearnerPages(office);
    }

    /** Names them. */
    public void add(RoutesConfig routes) {
        routes.get("/runs/{run}/participants", participants::list, LEARNER_READ);
        routes.get("/runs/{run}/participants/find", enrol::find, ENROLMENT_EDIT);
        routes.post("/runs/{run}/participants/find", enrol::search, ENROLMENT_EDIT);
        routes.get("/runs/{run}/participants/new", enrol::fresh, ENROLMENT_EDIT);
        routes.post("/runs/{run}/participants/new", enrol::create, ENROLMENT_EDIT);
        routes.get("/runs/{run}/learners/{learner}/take", enrol::ask, ENROLMENT_EDIT);
        routes.post("/runs/{run}/learners/{learner}/take", enrol::take, ENROLMENT_EDIT);
        routes.post("/runs/{run}/participants/{enrolment}/withdraw", participants::withdraw, ENROLMENT_EDIT);
        routes.post("/runs/{run}/participants/{enrolment}/restore", participants::restore, ENROLMENT_EDIT);
        routes.get("/learners/{learner}", learners::show, LEARNER_READ);
        routes.get("/learners/{learner}/edit", learners::edit, ENROLMENT_EDIT);
        routes.post("/learners/{learner}/edit", learners::change, ENROLMENT_EDIT);
    }

    @Override
    public void runChanged(Handle handle, Stamp stamp, CourseRun run) {
        new Enrolling(handle, stamp, run).fill();
    }
}
