package org.hyzmat.mhpsscourses.api;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Known;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.office.Office;

/**
 * The page on which an agency chooses the course whose certificate its people must hold. Its view is
 * {@code needed-course.peb} of the module that asks, which gets {@code form}, {@code courses}, and whether nobody can
 * say at the moment what courses there are ({@code missing}).
 *
 * @since 1.0
 */
public final class NeededCoursePages {

    private static final String FIELD = "course";

    private final NeededCourses needed;
    private final Qualifications qualifications;
    private final Office office;
    private final String back;

    /**
     * Pages of one module.
     *
     * @param office what the module works with; its schema has the table {@code needed_course}
     * @param qualifications the link to who knows the courses
     * @param back the path in the module to which the page leads when all is done
     */
    public NeededCoursePages(Office office, Qualifications qualifications, String back) {
        this.needed = new NeededCourses(office.jdbi());
        this.qualifications = qualifications;
        this.office = office;
        this.back = back;
    }

    /**
     * Shows the choice.
     *
     * @param ctx of a route for whoever may choose
     */
    public void edit(Context ctx) {
        show(ctx, stored(Actor.of(ctx).agency()));
    }

    /**
     * Takes the choice.
     *
     * @param ctx of a route for whoever may choose
     */
    public void change(Context ctx) {
        Form form = Form.of(ctx);
        Actor actor = Actor.of(ctx);
        try {
            if (save(form, wanted(form, actor.agency()), actor)) {
                ctx.redirect(ctx.contextPath() + back);
            } else {
                show(ctx.status(409), form.against(stored(actor.agency()), List.of(FIELD)));
            }
        } catch (InvalidInputException invalid) {
            show(ctx.status(422), form.with(invalid));
        }
    }

    private Optional<CourseLabel> wanted(Form form, UUID agency) {
        Problems problems = new Problems();
        Optional<UUID> id = form.id(FIELD, problems);
        Optional<CourseLabel> course = id.flatMap(offered(agency)::find);
        problems.when(id.isPresent() && course.isEmpty(), FIELD, "problem.choice")
                .throwIfAny();
        return course;
    }

    private boolean save(Form form, Optional<CourseLabel> wanted, Actor actor) {
        UUID agency = actor.agency();
        int version = form.version();
        boolean done = wanted.map(course -> version == 0
                        ? needed.add(RecordId.inForm(form), course, actor, office.now())
                        : needed.change(agency, version, course))
                .orElseGet(() -> version > 0 && needed.remove(agency, version));
        return done || isStored(wanted, agency);
    }

    /** Whether a form that was sent twice, or somebody else, has done it already. */
    private boolean isStored(Optional<CourseLabel> wanted, UUID agency) {
        return needed.find(agency).map(NeededCourse::courseId).equals(wanted.map(CourseLabel::id));
    }

    private Form stored(UUID agency) {
        Optional<NeededCourse> stored = needed.find(agency);
        return Form.filled(Map.of(
                "id",
                office.ids().next().toString(),
                "version",
                String.valueOf(stored.map(NeededCourse::version).orElse(0)),
                FIELD,
                stored.map(course -> course.courseId().toString()).orElse("")));
    }

    private void show(Context ctx, Form form) {
        Known<CourseLabel> offered = offered(Actor.of(ctx).agency());
        ctx.render(
                "needed-course.peb",
                Map.of("form", form, "courses", choices(offered.byId().values()), "missing", offered.missing()));
    }

    /** What can be chosen: the courses that are given, and the one that is chosen. */
    private Known<CourseLabel> offered(UUID agency) {
        Known<CourseLabel> given = Known.ask(qualifications::courses, CourseLabel::id);
        Map<UUID, CourseLabel> offered = new HashMap<>(given.byId());
        needed.find(agency).map(NeededCourse::label).ifPresent(label -> offered.putIfAbsent(label.id(), label));
        return new Known<>(offered, given.missing());
    }

    private List<Choice> choices(Collection<CourseLabel> courses) {
        List<CourseLabel> sorted = new ArrayList<>(courses);
        sorted.sort(Comparator.comparing(CourseLabel::code).thenComparing(CourseLabel::id));
        return sorted.stream()
                .map(course -> Choice.of(course.id(), called(course, sorted)))
                .toList();
    }

    /** Courses of one name are told apart by the agency that gives them, and by their codes. */
    private Names called(CourseLabel course, List<CourseLabel> all) {
        Names name = course.names();
        boolean isAlone =
                all.stream().filter(other -> isAlike(name, other.names())).count() == 1;
        Names agency = new DirectoryNames(office.directory()).agency(course.agency());
        return isAlone
                ? name
                : new Names(
                        with(name.en(), agency.en(), course.code()),
                        with(name.ru(), agency.ru(), course.code()),
                        with(name.tk(), agency.tk(), course.code()));
    }

    private static boolean isAlike(Names one, Names other) {
        return one.en().equalsIgnoreCase(other.en())
                || one.ru().equalsIgnoreCase(other.ru())
                || one.tk().equalsIgnoreCase(other.tk());
    }

    private static String with(String name, String agency, String code) {
        return name + " (" + agency + ", " + code + ")";
    }
}
