package org.hyzmat.independentliving.catalogue;

import org.hyzmat.mhpsscourses.api.CourseLabel;
import org.hyzmat.mhpsscourses.api.NeededCourses;
import org.hyzmat.mhpsscourses.api.Qualifications;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Known;
import org.hyzmat.platform.office.Office;

/** Lets providers of the demo world want a certificate of those who visit. */
public final class DemoNeed {

    private static final String CODE = "PS-1";

    private final Office office;
    private final NeededCourses needed;
    private final Known<CourseLabel> courses;

    /** Asks which courses there are; without any nothing is wanted. */
    public DemoNeed(Office office, Qualifications qualifications) {
        this.office = office;
        this.needed = new NeededCourses(office.jdbi());
        this.courses = Known.ask(qualifications::courses, CourseLabel::id);
    }

    /** Wants it for one provider. */
    public void fill(Actor provider) {
        courses.byId().values().stream()
                .filter(course -> course.code().equals(CODE))
                .findFirst()
                .ifPresent(course -> needed.add(office.ids().next(), course, provider, office.now()));
    }
}
