package org.hyzmat.strongfamilies.score;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.strongfamilies.instrument.Respondent;
import org.hyzmat.strongfamilies.register.Register;
import org.hyzmat.strongfamilies.web.Permission;
import org.hyzmat.strongfamilies.web.Store;

/** The scores of a group at a time point: the whole group on one screen, one person on a phone, and on paper. */
public final class ScorePages {

    private static final String ALL = "score-sheet.peb";
    private static final String ONE = "score-person.peb";

    private final ScoreRepository scores;
    private final SheetCall call;
    private final Clock clock;

    public ScorePages(Store store, ScoreStore scores, Directory directory, Register register, Clock clock) {
        this.scores = scores.scores();
        this.call = new SheetCall(store, scores, directory, register);
        this.clock = clock;
    }

    /** Shows the whole group. */
    public void show(Context ctx) {
        fresh(ctx, ALL);
    }

    /** Shows a sheet to be filled in with a pen. */
    public void paper(Context ctx) {
        fresh(ctx, "score-paper.peb");
    }

    /** Shows one person. */
    public void person(Context ctx) {
        fresh(ctx, ONE);
    }

    private void fresh(Context ctx, String view) {
        Sheet sheet = call.sheet(ctx);
        SheetCall.People people = people(ctx, sheet, Set.of());
        show(
                ctx,
                view,
                sheet,
                people,
                SheetFields.stored(people.rows(), today(), ctx.req().getLocale()));
    }

    /** Writes what was typed about the whole group. */
    public void save(Context ctx) {
        save(ctx, ALL);
    }

    /** Writes what was typed about one person. */
    public void savePerson(Context ctx) {
        save(ctx, ONE);
    }

    private void save(Context ctx, String view) {
        Sheet sheet = call.sheet(ctx);
        Form form = Form.of(ctx);
        try {
            ScoreDraft draft = ScoreForm.read(form, sheet.rules(today()), sheet.scales(), sheet.subjects(Map.of()));
            SavedScores saved =
                    scores.save(Actor.of(ctx), sheet.group().id(), sheet.point(), draft, OffsetDateTime.now(clock));
            if (saved.conflicts().isEmpty()) {
                leave(ctx, view, sheet, form, "?saved=" + saved.written() + "&untimely=" + draft.untimely());
            } else {
                Sheet now = call.sheet(ctx);
                SheetCall.People people = people(ctx, now, saved.conflicts());
                show(ctx.status(409), view, now, people, SheetFields.clash(form, people.rows()));
            }
        } catch (InvalidInputException invalid) {
            SheetCall.People people = people(ctx, sheet, Set.of());
            show(
                    ctx.status(422),
                    view,
                    sheet,
                    people,
                    form.with(view.equals(ONE) ? ScoreRules.alone(invalid) : named(form, sheet, people, invalid)));
        }
    }

    /** The same faults with the names of those they are about, which only a refusal needs. */
    private InvalidInputException named(
            Form form, Sheet sheet, SheetCall.People people, InvalidInputException nameless) {
        Map<UUID, String> names = people.rows().stream()
                .collect(Collectors.toMap(
                        row -> row.person().participant(), row -> row.person().shortName()));
        try {
            ScoreForm.read(form, sheet.rules(today()), sheet.scales(), sheet.subjects(names));
            return nameless;
        } catch (InvalidInputException invalid) {
            return invalid;
        }
    }

    private void leave(Context ctx, String view, Sheet sheet, Form form, String note) {
        String path = ctx.contextPath() + "/groups/" + sheet.group().id() + "/scores/"
                + sheet.point().id();
        if (view.equals(ALL)) {
            ctx.redirect(path + note);
            return;
        }
        List<SheetRow> rows = people(ctx, sheet, Set.of()).rows();
        int at = place(ctx, rows);
        boolean goesOn = form.value("then").equals("next") && at + 1 < rows.size();
        if (form.value("then").equals("next") && !goesOn) {
            ctx.redirect(path + note);
        } else {
            UUID person = rows.get(goesOn ? at + 1 : at).person().participant();
            ctx.redirect(path + "/people/" + person + note);
        }
    }

    private static int place(Context ctx, List<SheetRow> rows) {
        for (int at = 0; at < rows.size(); at++) {
            if (rows.get(at).person().participant().toString().equals(ctx.pathParam("participant"))) {
                return at;
            }
        }
        throw new NotFoundResponse();
    }

    private SheetCall.People people(Context ctx, Sheet sheet, Set<ScoreKey> conflicts) {
        return call.people(Actor.of(ctx), sheet, today(), conflicts);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void show(Context ctx, String view, Sheet sheet, SheetCall.People people, Form form) {
        Actor actor = Actor.of(ctx);
        Map<String, Object> model = new HashMap<>();
        model.put("form", form);
        model.put("group", sheet.group());
        model.put("point", sheet.point());
        model.put("points", sheet.points());
        model.put("due", sheet.due());
        model.put("waiting", sheet.rules(today()).isWaiting());
        model.put("early", sheet.due().on(today()) == DueState.NOT_YET);
        model.put("scales", sheet.scales());
        model.put("families", people.families());
        model.put(
                "conflicts",
                people.rows().stream()
                        .flatMap(row -> row.asked().stream())
                        .filter(SheetCell::inConflict)
                        .count());
        model.put("missing", people.missing());
        model.put("reasons", Missing.REASONS);
        model.put("respondents", Respondent.values());
        model.put("saved", ctx.queryParamAsClass("saved", Integer.class).getOrDefault(-1));
        model.put("untimely", ctx.queryParamAsClass("untimely", Integer.class).getOrDefault(0));
        model.put("mayEdit", Permission.SCORE_EDIT.heldBy(actor));
        model.put("mayChoose", Permission.GROUP_EDIT.heldBy(actor));
        if (view.equals(ONE)) {
            int at = place(ctx, people.rows());
            model.put("each", people.rows().get(at));
            model.put("place", at + 1);
            model.put("total", people.rows().size());
        }
        ctx.render(view, model);
    }
}
