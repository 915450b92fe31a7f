package org.hyzmat.mhpsscourses.run;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.mhpsscourses.course.Course;
import org.hyzmat.mhpsscourses.course.CourseRepository;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problem;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.office.Office;

/** The pages on which a run is planned or recorded afterwards, and changed. */
final class RunEditPages {

    private static final String PAST = "past";

    private final Office office;
    private final RunRepository runs;
    private final RunDesk desk;
    private final RunPlaces places;
    private final List<RunExtension> listeners;

    RunEditPages(Office office, List<RunExtension> listeners) {
        this.office = office;
        this.runs = new RunRepository(office.jdbi());
        this.desk = new RunDesk(office);
        this.places = new RunPlaces(office.directory());
        this.listeners = List.copyOf(listeners);
    }

    void fresh(Context ctx) {
        Map<String, String> values = new HashMap<>(Map.of(
                "id", office.ids().next().toString(), "kind", "planned", "exactness", "day", "mode", "in-person"));
        Optional.ofNullable(ctx.queryParam("course")).ifPresent(course -> values.put("course", course));
        form(ctx, Form.filled(values));
    }

    private void form(Context ctx, Form form) {
        ctx.render(
                "run-new.peb",
                Map.of(
                        "form", form,
                        "courses", courses(Actor.of(ctx)),
                        "regions", places.choices()));
    }

    private List<Choice> courses(Actor actor) {
        return new CourseRepository(office.jdbi())
                .offered(actor.agency()).stream().map(Course::choice).toList();
    }

    void create(Context ctx) {
        Form form = Form.of(ctx);
        Actor actor = Actor.of(ctx);
        UUID id = RecordId.inForm(form);
        try {
            UUID course = course(form, actor);
            RunDraft draft = RunDraft.of(form, places.ids());
            runs.add(new Stamp(actor, office.now()), id, course, state(form, draft), draft);
            ctx.redirect(ctx.contextPath() + "/runs/" + id);
        } catch (InvalidInputException invalid) {
            form(ctx.status(422), form.with(invalid));
        }
    }

    /** Also when the course is missing, all other faults are said at once. */
    private UUID course(Form form, Actor actor) {
        List<Choice> courses = courses(actor);
        Problems problems = new Problems();
        Optional<UUID> course = form.chosen(
                "course",
                id -> courses.stream().anyMatch(choice -> choice.value().equals(id.toString())),
                problems);
        try {
            problems.throwIfAny();
        } catch (InvalidInputException missing) {
            throw together(missing, form);
        }
        return course.orElseThrow();
    }

    private InvalidInputException together(InvalidInputException missing, Form form) {
        try {
            RunDraft.of(form, places.ids());
            return missing;
        } catch (InvalidInputException others) {
            List<Problem> all = new ArrayList<>(missing.problems());
            all.addAll(others.problems());
            return new InvalidInputException(all);
        }
    }

    private RunState state(Form form, RunDraft draft) {
        if (!form.value("kind").equals(PAST)) {
            return RunState.PLANNED;
        }
        new Problems()
                .when(draft.dates().lastOn().isAfter(office.today()), "to", "run.past.future")
                .throwIfAny();
        return RunState.ENDED;
    }

    void edit(Context ctx) {
        RunHead head = desk.head(ctx);
        edit(ctx, head, stored(head.run()));
    }

    private void edit(Context ctx, RunHead head, Form form) {
        ctx.render("run-edit.peb", Map.of("head", head, "form", form, "regions", places.choices()));
    }

    void change(Context ctx) {
        RunHead head = desk.head(ctx);
        Form form = Form.of(ctx);
        UUID id = head.run().id();
        try {
            RunDraft draft = RunDraft.of(form, places.ids());
            if (runs.change(new Stamp(Actor.of(ctx), office.now()), id, form.version(), draft, listeners)) {
                ctx.redirect(ctx.contextPath() + "/runs/" + id);
            } else {
                edit(ctx.status(409), head, form.against(stored(desk.run(ctx)), RunDraft.FIELDS));
            }
        } catch (InvalidInputException invalid) {
            edit(ctx.status(422), head, form.with(invalid));
        }
    }

    private Form stored(CourseRun run) {
        Counted counted = run.counted();
        Map<String, List<String>> values = new HashMap<>();
        values.put("version", List.of(String.valueOf(run.version())));
        values.put("name", List.of(run.name()));
        values.put("from", List.of(run.dates().firstOn().toString()));
        values.put("to", List.of(run.dates().lastOn().toString()));
        values.put("exactness", List.of(run.dates().exactnessCode()));
        values.put("mode", List.of(run.mode().code()));
        values.put(
                "places",
                runs.places(List.of(run.id())).getOrDefault(run.id(), List.of()).stream()
                        .map(UUID::toString)
                        .toList());
        values.put("hours", List.of(String.valueOf(run.hours())));
        values.put("capacity", List.of(String.valueOf(run.capacity())));
        values.put("people", List.of(counted.hasPeople() ? String.valueOf(counted.countedPeople()) : ""));
        values.put(
                "organisations",
                List.of(counted.hasOrganisations() ? String.valueOf(counted.countedOrganisations()) : ""));
        values.put("approximate", counted.countApproximate() ? List.of("yes") : List.of());
        return Form.filledWith(values);
    }
}
