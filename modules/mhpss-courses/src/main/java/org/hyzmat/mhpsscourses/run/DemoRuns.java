package org.hyzmat.mhpsscourses.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.mhpsscourses.course.Course;
import org.hyzmat.mhpsscourses.course.CourseRepository;
import org.hyzmat.mhpsscourses.web.Mode;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.directory.InexactDate;
import org.hyzmat.platform.directory.Place;
import org.hyzmat.platform.office.Office;

/** What is known of the trainings of 2021 and 2023: the days, and how many people of how many organisations came. */
public final class DemoRuns {

    private static final List<String> EVERYWHERE = List.of("ahal", "balkan", "dashoguz", "lebap", "mary", "ashgabat");
    private static final List<String> CAPITAL = List.of("ashgabat");

    private final Office office;
    private final RunRepository runs;

    public DemoRuns(Office office) {
        this.office = office;
        this.runs = new RunRepository(office.jdbi());
    }

    /** Records them for the training centre. */
    public void fill(Actor centre) {
        past(
                centre,
                "SW-F",
                "2021",
                days(LocalDate.of(2021, 5, 3), LocalDate.of(2021, 5, 7)),
                EVERYWHERE,
                70,
                -1,
                true);
        past(centre, "PS-1", "2021", days(LocalDate.of(2021, 5, 31), LocalDate.of(2021, 7, 6)), CAPITAL, 20, 7, false);
        past(
                centre,
                "IN-SERVICE",
                "2021",
                days(LocalDate.of(2021, 8, 2), LocalDate.of(2021, 8, 6)),
                List.of(),
                15,
                -1,
                true);
        past(
                centre,
                "PS-1",
                "2023",
                days(LocalDate.of(2023, 11, 6), LocalDate.of(2023, 11, 10)),
                CAPITAL,
                -1,
                -1,
                false);
    }

    private static RunDates days(LocalDate first, LocalDate last) {
        return new RunDates(first, last, InexactDate.Precision.DAY);
    }

    private void past(
            Actor centre,
            String code,
            String name,
            RunDates dates,
            List<String> places,
            int people,
            int organisations,
            boolean about) {
        Mode mode = places.isEmpty() ? Mode.ONLINE : Mode.IN_PERSON;
        Counted counted = new Counted(people, organisations, about);
        int capacity = Math.max(people, 20);
        RunDraft draft = new RunDraft(name, dates, mode, ids(places), 30, capacity, counted);
        course(centre, code)
                .ifPresent(course -> runs.add(
                        new Stamp(centre, office.now()), office.ids().next(), course.id(), RunState.ENDED, draft));
    }

    /** A run to which people are enrolled, with places in Ashgabat. */
    public Optional<CourseRun> open(Actor centre, String code, LocalDate first, LocalDate last, int capacity) {
        RunDraft draft =
                new RunDraft("", days(first, last), Mode.IN_PERSON, ids(CAPITAL), 30, capacity, Counted.NOTHING);
        return course(centre, code).flatMap(course -> {
            UUID id = office.ids().next();
            runs.add(new Stamp(centre, office.now()), id, course.id(), RunState.ENROLLING, draft);
            return runs.find(centre.agency(), id);
        });
    }

    private Optional<Course> course(Actor centre, String code) {
        return new CourseRepository(office.jdbi())
                .offered(centre.agency()).stream()
                        .filter(course -> course.code().equals(code))
                        .findFirst();
    }

    private List<UUID> ids(List<String> codes) {
        return office.directory().places().stream()
                .filter(place -> codes.contains(place.code()))
                .map(Place::id)
                .toList();
    }
}
