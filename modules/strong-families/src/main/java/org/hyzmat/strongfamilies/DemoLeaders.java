package org.hyzmat.strongfamilies;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.hyzmat.mhpsscourses.api.CourseLabel;
import org.hyzmat.mhpsscourses.api.NeededCourses;
import org.hyzmat.mhpsscourses.api.Qualifications;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.Known;
import org.hyzmat.strongfamilies.group.GroupDraft;
import org.hyzmat.strongfamilies.group.Waiver;
import org.jdbi.v3.core.Jdbi;

/** Lets an agency of the demo world want a certificate, and one of its groups be led without it. */
final class DemoLeaders {

    private static final String CODE = "PS-1";
    private static final String GROUP = "MR-05";
    private static final String REASON = "Öňki okuwyň güwänamasy bar, täze okuwa ýazyldy.";

    private final NeededCourses needed;
    private final IdSource ids;
    private final Known<CourseLabel> courses;

    /** Asks which courses there are; without any nothing is wanted. */
    DemoLeaders(Jdbi jdbi, IdSource ids, Qualifications qualifications) {
        this.needed = new NeededCourses(jdbi);
        this.ids = ids;
        this.courses = Known.ask(qualifications::courses, CourseLabel::id);
    }

    void want(Actor provider, OffsetDateTime now) {
        course().ifPresent(course -> needed.add(ids.next(), course, provider, now));
    }

    /** The same group with a reason where it is the one that is led without a certificate. */
    GroupDraft led(GroupDraft draft) {
        return course().filter(course -> draft.name().equals(GROUP))
                .map(course -> draft.with(new Waiver(draft.facilitators(), course.id(), REASON)))
                .orElse(draft);
    }

    private Optional<CourseLabel> course() {
        return courses.byId().values().stream()
                .filter(course -> course.code().equals(CODE))
                .findFirst();
    }
}
