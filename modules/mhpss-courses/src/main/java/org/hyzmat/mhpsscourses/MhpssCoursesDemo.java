package org.hyzmat.mhpsscourses;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hyzmat.mhpsscourses.activity.DemoActivities;
import org.hyzmat.mhpsscourses.certificate.DemoCertificates;
import org.hyzmat.mhpsscourses.consultation.DemoConsultations;
import org.hyzmat.mhpsscourses.course.Course;
import org.hyzmat.mhpsscourses.course.DemoCourses;
import org.hyzmat.mhpsscourses.enrolment.DemoEnrolments;
import org.hyzmat.mhpsscourses.review.DemoContent;
import org.hyzmat.mhpsscourses.run.DemoRuns;
import org.hyzmat.mhpsscourses.team.DemoTeams;
import org.hyzmat.mhpsscourses.trace.DemoTraces;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.DemoData;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.office.Office;
import org.jdbi.v3.core.Jdbi;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Fills the training centre of the demo world. */
@Component(service = DemoData.class)
public final class MhpssCoursesDemo implements DemoData {

    private static final String CENTRE = "demo-bilim";
    private static final List<String> ACTIVE = List.of("demo-bilim", "demo-cynar");

    private final Jdbi jdbi;
    private final Directory directory;
    private final DemoCourses courses;
    private final DemoContent content;
    private final DemoConsultations consultations;
    private final DemoTraces traces;
    private final DemoActivities activities;
    private final DemoRuns runs;
    private final DemoEnrolments enrolments;
    private final DemoCertificates certificates;
    private final DemoTeams teams;

    /** Writes into the module's own schema. */
    @Activate
    public MhpssCoursesDemo(
            @Reference Jdbi jdbi, @Reference Clock clock, @Reference IdSource ids, @Reference Directory directory) {
        this.jdbi = jdbi;
        this.directory = directory;
        Office office = new Office(jdbi, clock, ids, directory);
        this.courses = new DemoCourses(office);
        this.content = new DemoContent(office);
        this.consultations = new DemoConsultations(office);
        this.traces = new DemoTraces(office);
        this.activities = new DemoActivities(office);
        this.runs = new DemoRuns(office);
        this.enrolments = new DemoEnrolments(office);
        this.certificates = new DemoCertificates(office);
        this.teams = new DemoTeams(office);
    }

    @Override
    public void fill(List<Actor> staff, RandomGenerator chance) {
        staff.stream()
                .filter(actor -> directory
                        .agency(actor.agency())
                        .filter(agency -> agency.code().equals(CENTRE))
                        .isPresent())
                .findFirst()
                .ifPresent(centre -> jdbi.useTransaction(handle -> fill(centre, chance)));
        staff.stream()
                .filter(actor -> directory
                        .agency(actor.agency())
                        .filter(agency -> ACTIVE.contains(agency.code()))
                        .isPresent())
                .forEach(actor -> jdbi.useTransaction(handle -> activities.fill(actor, chance)));
    }

    private void fill(Actor centre, RandomGenerator chance) {
        List<Course> taught = courses.fill(centre);
        List<UUID> versions = content.fill(centre, taught.get(0));
        consultations.fill(centre);
        runs.fill(centre);
        enrolments.fill(centre, chance);
        teams.fill(centre);
        traces.fill(centre, versions);
        certificates.fill(centre, chance);
    }
}
