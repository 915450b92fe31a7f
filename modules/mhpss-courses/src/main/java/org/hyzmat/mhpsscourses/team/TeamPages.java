package org.hyzmat.mhpsscourses.team;

import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.mhpsscourses.run.CourseRun;
import org.hyzmat.mhpsscourses.run.RunDesk;
import org.hyzmat.mhpsscourses.run.RunHead;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.office.Office;

/** The page on which the team of a run is named. */
final class TeamPages {

    private final Office office;
    private final TeamRepository teams;
    private final RunDesk desk;
    private final TeamDesk team;

    TeamPages(Office office) {
        this.office = office;
        this.teams = new TeamRepository(office.jdbi());
        this.desk = new RunDesk(office);
        this.team = new TeamDesk(office);
    }

    void edit(Context ctx) {
        edit(ctx, Form.filled(Map.of("id", office.ids().next().toString())));
    }

    private void edit(Context ctx, Form form) {
        RunHead head = desk.head(ctx);
        ctx.render(
                "team-edit.peb",
                Map.of(
                        "head", head,
                        "team", team.of(head.run()),
                        "form", form,
                        "workforce", new Workforce(office.directory()).choices(),
                        "agencies",
                                office.directory().agencies().stream()
                                        .map(agency -> Choice.of(agency.id(), agency.names()))
                                        .toList()));
    }

    void addTrainer(Context ctx) {
        CourseRun run = desk.run(ctx);
        Form form = Form.of(ctx);
        try {
            Trainer trainer = TrainerDraft.of(form, RecordId.inForm(form), new Workforce(office.directory()));
            teams.add(new Stamp(Actor.of(ctx), office.now()), run.id(), trainer);
            back(ctx, run);
        } catch (InvalidInputException invalid) {
            edit(ctx.status(422), form.with(invalid));
        }
    }

    void addSupporter(Context ctx) {
        CourseRun run = desk.run(ctx);
        Form form = Form.of(ctx);
        try {
            teams.add(new Stamp(Actor.of(ctx), office.now()), run.id(), supporter(form));
            back(ctx, run);
        } catch (InvalidInputException invalid) {
            edit(ctx.status(422), form.with(invalid));
        }
    }

    private Supporter supporter(Form form) {
        Problems problems = new Problems();
        Optional<UUID> agency =
                form.chosen("supporter", id -> office.directory().agency(id).isPresent(), problems);
        Optional<SupportRole> role = SupportRole.of(form.value("role"));
        problems.when(role.isEmpty(), "role", "problem.choice");
        problems.throwIfAny();
        return new Supporter(RecordId.inForm(form), agency.orElseThrow(), role.orElseThrow());
    }

    void removeTrainer(Context ctx) {
        CourseRun run = desk.run(ctx);
        teams.removeTrainer(run.agencyId(), run.id(), RecordId.inPath(ctx, "run-trainer"));
        back(ctx, run);
    }

    void removeSupporter(Context ctx) {
        CourseRun run = desk.run(ctx);
        teams.removeSupporter(run.agencyId(), run.id(), RecordId.inPath(ctx, "run-supporter"));
        back(ctx, run);
    }

    private static void back(Context ctx, CourseRun run) {
        ctx.redirect(ctx.contextPath() + "/runs/" + run.id() + "/team");
    }
}
