package org.hyzmat.mhpsscourses.join;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.mhpsscourses.run.CourseRun;
import org.hyzmat.mhpsscourses.run.RunDesk;
import org.hyzmat.mhpsscourses.run.RunRepository;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.directory.WorkforceMember;
import org.hyzmat.platform.office.Office;

/** The page on which agencies name who of their people is to take part in a run of any agency. */
final class NominationPages {

    private final Office office;
    private final RunRepository runs;
    private final RunDesk desk;
    private final DirectoryNames names;

    NominationPages(Office office) {
        this.office = office;
        this.runs = new RunRepository(office.jdbi());
        this.desk = new RunDesk(office);
        this.names = new DirectoryNames(office.directory());
    }

    void list(Context ctx) {
        Optional<CourseRun> chosen =
                Optional.ofNullable(ctx.queryParam("run")).flatMap(RecordId::of).flatMap(this::enrolling);
        if (chosen.isPresent()) {
            form(ctx, chosen.get(), Form.filled(Map.of("run", chosen.get().id().toString())));
        } else {
            List<OfferedRun> offers = runs.enrolling().stream().map(this::offer).toList();
            ctx.render("nominate-list.peb", Map.of("offers", Page.of(offers, Page.asked(ctx))));
        }
    }

    private Optional<CourseRun> enrolling(UUID id) {
        return runs.enrolling().stream().filter(run -> run.id().equals(id)).findFirst();
    }

    private OfferedRun offer(CourseRun run) {
        List<UUID> places = runs.places(List.of(run.id())).getOrDefault(run.id(), List.of());
        return new OfferedRun(run, names.agency(run.agencyId()), desk.named(places));
    }

    private void form(Context ctx, CourseRun run, Form form) {
        String sent = ctx.queryParamAsClass("sent", String.class).getOrDefault("");
        Map<String, Object> model = new HashMap<>();
        model.put("offer", offer(run));
        model.put("form", form);
        model.put("colleagues", Choice.colleagues(colleagues(ctx)));
        model.put("sent", sent.equals("yes"));
        ctx.render("nominate-show.peb", model);
    }

    private List<WorkforceMember> colleagues(Context ctx) {
        return office.directory().workforce(Actor.of(ctx).agency()).stream()
                .filter(member -> member.worksOn(office.today()))
                .toList();
    }

    void nominate(Context ctx) {
        Form form = Form.of(ctx);
        CourseRun run = RecordId.of(form.value("run")).flatMap(this::enrolling).orElseThrow(NotFoundResponse::new);
        try {
            new Nomination(office).of(Actor.of(ctx), run, chosen(form, colleagues(ctx)));
            ctx.redirect(ctx.contextPath() + "/nominate?run=" + run.id() + "&sent=yes");
        } catch (InvalidInputException invalid) {
            form(ctx.status(422), run, form.with(invalid));
        }
    }

    private static List<WorkforceMember> chosen(Form form, List<WorkforceMember> colleagues) {
        List<String> typed = form.values("people");
        List<WorkforceMember> chosen = colleagues.stream()
                .filter(member -> typed.contains(member.id().toString()))
                .toList();
        new Problems()
                .when(typed.isEmpty(), "people", "nominate.people.missing")
                .when(chosen.size() < typed.size(), "people", "problem.choice")
                .throwIfAny();
        return chosen;
    }
}
