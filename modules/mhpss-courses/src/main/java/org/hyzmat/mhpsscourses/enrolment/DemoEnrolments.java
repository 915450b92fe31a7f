package org.hyzmat.mhpsscourses.enrolment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hyzmat.mhpsscourses.learner.DemoLearners;
import org.hyzmat.mhpsscourses.learner.LearnerDraft;
import org.hyzmat.mhpsscourses.learner.LearnerRepository;
import org.hyzmat.mhpsscourses.run.CourseRun;
import org.hyzmat.mhpsscourses.run.DemoRuns;
import org.hyzmat.mhpsscourses.run.RunLife;
import org.hyzmat.mhpsscourses.schedule.DemoSessions;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.office.Office;

/** Runs of these weeks: two that have ended, one with a session today, and one that people can still join. */
public final class DemoEnrolments {

    private final Office office;
    private final DemoRuns runs;
    private final DemoSessions sessions;

    public DemoEnrolments(Office office) {
        this.office = office;
        this.runs = new DemoRuns(office);
        this.sessions = new DemoSessions(office);
    }

    /** Gives the training centre runs and people in them. */
    public void fill(Actor centre, RandomGenerator chance) {
        LocalDate today = office.today();
        RunLife life = new RunLife(office.jdbi(), office.ids());
        DemoLearners people = new DemoLearners(office.directory(), chance);
        List<LearnerDraft> colleagues = new ArrayList<>(people.colleagues());
        colleagues.addAll(people.next(20));
        run(centre, "PS-1", today.minusDays(90), 5, 40, colleagues).ifPresent(run -> {
            life.begin(stamp(centre), run.id());
            life.end(run.agencyId(), run.id());
        });
        run(centre, "SW-F", today.minusDays(180), 5, 40, people.next(38)).ifPresent(run -> {
            life.begin(stamp(centre), run.id());
            life.end(run.agencyId(), run.id());
        });
        List<LearnerDraft> now = new ArrayList<>(people.next(25));
        now.add(people.spelledOtherwise(now.get(0), inCyrillic(now.get(0).name())));
        run(centre, "PS-1", today.minusDays(3), 8, 25, now).ifPresent(run -> life.begin(stamp(centre), run.id()));
        run(centre, "SW-F", today.plusDays(21), 5, 20, people.next(24));
    }

    private Stamp stamp(Actor centre) {
        return new Stamp(centre, office.now());
    }

    private Optional<CourseRun> run(
            Actor centre, String course, LocalDate first, int days, int capacity, List<LearnerDraft> people) {
        Optional<CourseRun> run = runs.open(centre, course, first, first.plusDays(days - 1L), capacity);
        run.ifPresent(opened -> {
            sessions.fill(centre, opened);
            people.forEach(person -> enrol(centre, opened, person));
        });
        return run;
    }

    private void enrol(Actor centre, CourseRun run, LearnerDraft person) {
        UUID id = office.ids().next();
        Stamp stamp = stamp(centre);
        office.jdbi().useTransaction(handle -> {
            LearnerRepository.add(handle, stamp, id, person);
            new Enrolling(handle, stamp, run).enrol(new Enrolling.Entry(id, id, Way.BY_HAND, ""));
        });
    }

    private static String inCyrillic(String name) {
        return name.replace("ýewa", "ева")
                .replace("Aýgül", "Айгул")
                .replace("Anna", "Анна")
                .replace("ýew", "ев");
    }
}
