package org.hyzmat.mhpsscourses.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.platform.Known;
import org.jdbi.v3.core.Jdbi;

/**
 * Tells how people stand towards the certificate that their agency wants, and goes on when nobody can say.
 *
 * <p>It stops nobody: what follows from a certificate that is lacking is for the module that asks. Safe from any
 * thread, not to be asked inside a transaction.
 *
 * @since 1.0
 */
public final class Gate {

    private final NeededCourses courses;
    private final Qualifications qualifications;

    /**
     * A gate of one module.
     *
     * @param jdbi the schema of the module that asks, with the table {@code needed_course}
     * @param qualifications the link to who knows
     */
    public Gate(Jdbi jdbi, Qualifications qualifications) {
        this.courses = new NeededCourses(jdbi);
        this.qualifications = qualifications;
    }

    /**
     * How people stand on a day.
     *
     * @param agency whose choice of a course counts
     * @param persons ids of the register of the workforce
     * @param day any day
     * @return for each of them, unless the agency wants no certificate
     */
    public Standings standings(UUID agency, Collection<UUID> persons, LocalDate day) {
        Optional<NeededCourse> needed = courses.find(agency);
        return needed.map(course -> standings(course.label(), persons, day)).orElse(Standings.NOT_NEEDED);
    }

    private Standings standings(CourseLabel stored, Collection<UUID> persons, LocalDate day) {
        List<UUID> course = List.of(stored.id());
        Known<CourseLabel> label = Known.ask(() -> qualifications.labels(course), CourseLabel::id);
        Known<Held> held = Known.ask(() -> qualifications.held(persons, course), Held::person);
        Map<UUID, Standing> standings = new HashMap<>();
        held.byId().forEach((person, each) -> standings.put(person, Standing.of(each, day)));
        return new Standings(label.find(stored.id()).orElse(stored), true, held.missing(), standings);
    }
}
