package org.hyzmat.independentliving.outcome;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.independentliving.user.BeginningChange;
import org.hyzmat.independentliving.user.BeginningRepository;
import org.hyzmat.independentliving.user.Outcome;
import org.hyzmat.independentliving.user.UserDesk;
import org.hyzmat.independentliving.user.UserExtension;
import org.hyzmat.independentliving.user.UserHead;
import org.hyzmat.independentliving.web.Permission;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.office.Office;

/** The pages on which is noted what became of somebody's support, and taken back. */
final class OutcomePages {

    private final Office office;
    private final UserDesk desk;
    private final OutcomeRepository outcomes;
    private final BeginningRepository beginnings;
    private final DirectoryNames names;

    OutcomePages(Office office, List<UserExtension> listeners) {
        this.office = office;
        this.desk = new UserDesk(office);
        this.outcomes = new OutcomeRepository(office.jdbi(), listeners);
        this.beginnings = new BeginningRepository(office.jdbi(), office.ids());
        this.names = new DirectoryNames(office.directory());
    }

    /** The history, and the form for what happened since. */
    void list(Context ctx) {
        String id = office.ids().next().toString();
        String today = office.today().toString();
        list(ctx, desk.head(ctx), Form.filled(Map.of("id", id, "happened", today)));
    }

    /** Notes an outcome. */
    void create(Context ctx) {
        UserHead head = desk.head(ctx);
        Form form = Form.of(ctx);
        UUID id = RecordId.inForm(form);
        try {
            OutcomeDraft draft = OutcomeDraft.of(form, office.today());
            outcomes.add(stamp(ctx), head.user(), id, draft);
            back(ctx, head);
        } catch (InvalidInputException invalid) {
            list(ctx.status(422), head, form.with(invalid));
        }
    }

    private void list(Context ctx, UserHead head, Form form) {
        Map<String, Object> model = new HashMap<>();
        model.put("head", head);
        model.put("form", form);
        model.put("lines", lines(head));
        model.put("corrections", corrections(ctx, head));
        model.put("kinds", head.support().state().next());
        model.put("mayEdit", Permission.USER_EDIT.heldBy(Actor.of(ctx)));
        ctx.render("outcome-list.peb", model);
    }

    /** The latest one on top. */
    private List<OutcomeLine> lines(UserHead head) {
        List<OutcomeLine> lines = new ArrayList<>();
        for (Outcome outcome : head.support().outcomes()) {
            String by = names.colleague(head.user().agencyId(), outcome.createdBy());
            lines.add(0, new OutcomeLine(outcome, by, isLast(head, outcome)));
        }
        return lines;
    }

    /** How support began as it was noted before; another service is named only to who may see it. */
    private List<BeginningLine> corrections(Context ctx, UserHead head) {
        Actor actor = Actor.of(ctx);
        UUID later = head.user().serviceId();
        List<BeginningLine> lines = new ArrayList<>();
        for (BeginningChange change :
                beginnings.ofUser(actor.visible(), head.user().id())) {
            UUID was = change.wasServiceId();
            boolean isNamed = !was.equals(later) && actor.services().contains(was);
            lines.add(new BeginningLine(
                    change,
                    isNamed ? names.service(was) : Names.same(""),
                    names.colleague(head.user().agencyId(), change.createdBy())));
            later = was;
        }
        return lines;
    }

    /** Asks whether an outcome is to be taken back. */
    void removing(Context ctx) {
        UserHead head = desk.head(ctx);
        removing(ctx, head, outcome(ctx, head));
    }

    /** Takes it back, unless something was noted after it. */
    void remove(Context ctx) {
        UserHead head = desk.head(ctx);
        Outcome outcome = outcome(ctx, head);
        if (outcomes.takeBack(stamp(ctx), head.user(), outcome.id())) {
            back(ctx, head);
        } else {
            removing(ctx.status(409), desk.head(ctx), outcome);
        }
    }

    private static void removing(Context ctx, UserHead head, Outcome outcome) {
        boolean last = isLast(head, outcome);
        ctx.render("outcome-remove.peb", Map.of("head", head, "outcome", outcome, "last", last));
    }

    private static boolean isLast(UserHead head, Outcome outcome) {
        return head.support().latest().filter(outcome::equals).isPresent();
    }

    private Stamp stamp(Context ctx) {
        return new Stamp(Actor.of(ctx), office.now());
    }

    private static Outcome outcome(Context ctx, UserHead head) {
        return head.support().find(RecordId.inPath(ctx, "outcome")).orElseThrow(NotFoundResponse::new);
    }

    private static void back(Context ctx, UserHead head) {
        ctx.redirect(ctx.contextPath() + "/users/" + head.user().id() + "/outcomes");
    }
}
