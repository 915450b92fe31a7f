package org.hyzmat.mhpsscourses.qualification;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hyzmat.mhpsscourses.api.CourseLabel;
import org.hyzmat.mhpsscourses.api.Held;
import org.hyzmat.mhpsscourses.api.Qualifications;
import org.jdbi.v3.core.Jdbi;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Answers other modules from the certificates that were issued here. */
@Component(service = Qualifications.class)
public final class IssuedQualifications implements Qualifications {

    private final QualificationRepository qualifications;

    /** Reads the module's own schema. */
    @Activate
    public IssuedQualifications(@Reference Jdbi jdbi) {
        qualifications = new QualificationRepository(jdbi);
    }

    @Override
    public List<CourseLabel> courses() {
        return qualifications.openCourses();
    }

    @Override
    public List<CourseLabel> labels(Collection<UUID> courses) {
        return courses.isEmpty() ? List.of() : qualifications.courses(courses);
    }

    @Override
    public List<Held> held(Collection<UUID> persons, Collection<UUID> courses) {
        return persons.isEmpty() || courses.isEmpty() ? List.of() : qualifications.held(persons, courses);
    }
}
