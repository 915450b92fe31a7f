package org.hyzmat.independentliving.delivery;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.independentliving.catalogue.TaskKind;
import org.hyzmat.independentliving.catalogue.TaskKindRepository;
import org.hyzmat.independentliving.month.ClosedMonths;
import org.hyzmat.independentliving.user.UserDesk;
import org.hyzmat.independentliving.user.UserHead;
import org.hyzmat.independentliving.visit.ConditionChange;
import org.hyzmat.independentliving.visit.MissedReason;
import org.hyzmat.independentliving.visit.NotDoneReason;
import org.hyzmat.independentliving.visit.TaskState;
import org.hyzmat.independentliving.visit.Visit;
import org.hyzmat.independentliving.visit.VisitDesk;
import org.hyzmat.independentliving.visit.VisitForm;
import org.hyzmat.independentliving.visit.VisitState;
import org.hyzmat.independentliving.visit.VisitTask;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problem;
import org.hyzmat.platform.Visible;
import org.hyzmat.platform.office.Office;

/** Saying what became of a visit: as planned, otherwise, or not at all. */
final class RecordPages {

    private static final String TOOK_PLACE = "visit-record.peb";
    private static final String MISSED = "visit-missed.peb";

    private final VisitDesk desk;
    private final UserDesk users;
    private final TaskKindRepository kinds;
    private final RecordRepository records;
    private final Office office;

    RecordPages(Office office) {
        this.desk = new VisitDesk(office);
        this.users = new UserDesk(office);
        this.kinds = new TaskKindRepository(office.jdbi());
        this.records = new RecordRepository(office.jdbi(), office.ids());
        this.office = office;
    }

    void recording(Context ctx) {
        Visit visit = desk.visit(ctx);
        show(ctx, TOOK_PLACE, visit, stored(ctx, visit));
    }

    void missing(Context ctx) {
        Visit visit = desk.visit(ctx);
        Map<String, List<String>> values = values(visit);
        values.put("reason", List.of(visit.delivery().missedReason().code()));
        show(ctx, MISSED, visit, Form.filledWith(values));
    }

    void record(Context ctx) {
        Visit visit = desk.visit(ctx);
        Form form = Form.of(ctx);
        List<VisitTask> tasks = tasks(ctx, visit);
        try {
            RecordDraft draft = form.value("as").equals("planned")
                    ? RecordDraft.asPlanned(visit, tasks)
                    : RecordDraft.of(form, tasks, besides(visit, tasks));
            write(ctx, visit, form, draft, TOOK_PLACE);
        } catch (InvalidInputException invalid) {
            show(ctx.status(422), TOOK_PLACE, visit, typed(ctx, visit, form).with(invalid));
        }
    }

    void miss(Context ctx) {
        Visit visit = desk.visit(ctx);
        Form form = Form.of(ctx);
        try {
            write(ctx, visit, form, RecordDraft.missed(form, tasks(ctx, visit)), MISSED);
        } catch (InvalidInputException invalid) {
            show(ctx.status(422), MISSED, visit, form.with(invalid));
        }
    }

    private void write(Context ctx, Visit visit, Form form, RecordDraft draft, String view) {
        Actor actor = Actor.of(ctx);
        UserHead head = users.head(ctx, visit.serviceUserId());
        ClosedMonths closed = office.jdbi().withHandle(handle -> ClosedMonths.of(handle, visit.agencyId()));
        RecordRules rules = new RecordRules(visit, closed, office.today());
        Map<UUID, String> names = desk.names(visit.agencyId());
        VisitForm sent = VisitForm.of(form, actor, office.now());
        if (!records.isWritten(sent)) {
            rules.check(draft.state() != VisitState.MISSED, head.support(), id -> names.getOrDefault(id, "–"));
        }
        if (records.write(visit, sent, draft, rules.countedOn(), office.today())) {
            boolean isOwn = visit.workerId().equals(actor.person());
            ctx.redirect(ctx.contextPath() + (isOwn ? "/visits/mine?saved=" : "/visits/") + visit.id());
        } else {
            Visit now = desk.visit(ctx);
            Form kept = changed(typed(ctx, visit, form), now);
            Map<String, Object> model = model(ctx.status(409), now, kept);
            model.put("isChanged", true);
            ctx.render(view, model);
        }
    }

    /** What was typed is kept; sent once more it is put in place of what somebody else did. */
    private static Form changed(Form form, Visit now) {
        return form.with("version", String.valueOf(now.version()))
                .with(new InvalidInputException(List.of(new Problem("", "visit.changed", List.of()))));
    }

    /** The one button of a list carries no answers: the form then shows those that it stands for. */
    private Form typed(Context ctx, Visit visit, Form form) {
        return form.value("as").equals("planned")
                ? stored(ctx, visit).with("id", form.value("id")).with("version", form.value("version"))
                : form;
    }

    private List<VisitTask> tasks(Context ctx, Visit visit) {
        return desk.visits().tasks(Actor.of(ctx).visible(), visit);
    }

    /** What can have been done that was not planned. */
    private List<TaskKind> besides(Visit visit, List<VisitTask> tasks) {
        List<UUID> planned = tasks.stream()
                .filter(VisitTask::planned)
                .map(VisitTask::taskKindId)
                .toList();
        List<UUID> done = tasks.stream().map(VisitTask::taskKindId).toList();
        return kinds.offered(visit.agencyId(), done).stream()
                .filter(kind -> !planned.contains(kind.id()))
                .toList();
    }

    private Form stored(Context ctx, Visit visit) {
        List<VisitTask> tasks = tasks(ctx, visit);
        Map<String, List<String>> values = values(visit);
        int minutes = visit.delivery().doneMinutes() > 0 ? visit.delivery().doneMinutes() : visit.minutes();
        values.put("minutes", List.of(String.valueOf(minutes)));
        values.put("condition", List.of(visit.delivery().conditionChange().code()));
        values.put("condition-words", List.of(visit.delivery().conditionWords()));
        values.put("besides", RecordDraft.besides(tasks));
        boolean wasMade = visit.state() == VisitState.DONE || visit.state() == VisitState.PARTLY;
        for (VisitTask task : tasks) {
            boolean isUndone = wasMade && !task.isDone();
            values.put("task-" + task.taskKindId(), List.of((isUndone ? TaskState.NOT_DONE : TaskState.DONE).code()));
            values.put(
                    "reason-" + task.taskKindId(),
                    List.of(isUndone ? task.reason().code() : ""));
        }
        return Form.filledWith(values);
    }

    private Map<String, List<String>> values(Visit visit) {
        Map<String, List<String>> values = new HashMap<>();
        VisitForm.fields(visit, office).forEach((field, value) -> values.put(field, List.of(value)));
        values.put("observation", List.of(visit.delivery().observation()));
        return values;
    }

    private void show(Context ctx, String view, Visit visit, Form form) {
        ctx.render(view, model(ctx, visit, form));
    }

    private Map<String, Object> model(Context ctx, Visit visit, Form form) {
        List<VisitTask> tasks = tasks(ctx, visit);
        Map<String, Object> model = new HashMap<>(desk.now(Visible.to(ctx), visit));
        model.put("isChanged", false);
        model.put("form", form);
        model.put("head", users.head(ctx, visit.serviceUserId()));
        model.put("today", office.today());
        model.put("planned", tasks.stream().filter(VisitTask::planned).toList());
        model.put("tasks", besides(visit, tasks));
        model.put("reasons", NotDoneReason.CHOICES);
        model.put("missedReasons", MissedReason.CHOICES);
        model.put("conditions", ConditionChange.values());
        return model;
    }
}
