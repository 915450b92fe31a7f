package org.hyzmat.independentliving.assessment;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.independentliving.user.UserDesk;
import org.hyzmat.independentliving.user.UserHead;
import org.hyzmat.independentliving.web.Permission;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.Visible;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.directory.WorkforceMember;
import org.hyzmat.platform.office.Office;

/**
 * The pages on which assessments of one kind are entered, shown and corrected.
 *
 * @param <A> what is answered
 */
final class AssessmentPages<A> {

    private final Office office;
    private final UserDesk desk;
    private final Sheet<A> sheet;
    private final AssessmentRepository<A> assessments;
    private final DirectoryNames names;

    AssessmentPages(Office office, Sheet<A> sheet, AssessmentRepository<A> assessments) {
        this.office = office;
        this.desk = new UserDesk(office);
        this.sheet = sheet;
        this.assessments = assessments;
        this.names = new DirectoryNames(office.directory());
    }

    /** The empty form. */
    void blank(Context ctx) {
        Form form = Form.filled(Map.of(
                "id", office.ids().next().toString(),
                "assessed-on", office.today().toString(),
                "assessed-by", Actor.of(ctx).person().toString()));
        form(ctx, desk.head(ctx), form);
    }

    /** Records what was answered. */
    void create(Context ctx) {
        UserHead head = desk.head(ctx);
        Form form = Form.of(ctx);
        UUID id = RecordId.inForm(form);
        try {
            Problems problems = new Problems();
            Occasion occasion = Occasion.of(form, rules(head), problems);
            A answers = sheet.read(form, problems);
            problems.throwIfAny();
            assessments.add(new Stamp(Actor.of(ctx), office.now()), head.user(), id, occasion, answers);
            back(ctx, id);
        } catch (InvalidInputException invalid) {
            form(ctx.status(422), head, form.with(invalid));
        }
    }

    /** One assessment; one that was removed only for those who could put it back. */
    void show(Context ctx) {
        boolean mayAssess = Permission.ASSESSMENT_EDIT.heldBy(Actor.of(ctx));
        Recorded<A> recorded = mayAssess ? recorded(ctx) : holding(ctx);
        UserHead head = desk.head(ctx, recorded.serviceUserId());
        Map<String, Object> model = new HashMap<>();
        model.put("head", head);
        model.put("recorded", recorded);
        model.put("questions", sheet.questions(language(ctx)));
        model.put("said", sheet.written(recorded.answers()));
        model.put(
                "by",
                names.colleague(head.user().agencyId(), recorded.occasion().assessedBy()));
        model.put(
                "removedBy",
                names.colleague(head.user().agencyId(), recorded.removal().by()));
        model.put("mayAssess", mayAssess);
        ctx.render(sheet.code() + "-show.peb", model);
    }

    /** The form with what is stored. */
    void edit(Context ctx) {
        Recorded<A> recorded = holding(ctx);
        form(ctx, desk.head(ctx, recorded.serviceUserId()), stored(recorded));
    }

    /** Corrects it, or shows what somebody else corrected meanwhile. */
    void change(Context ctx) {
        Recorded<A> recorded = holding(ctx);
        UserHead head = desk.head(ctx, recorded.serviceUserId());
        Form form = Form.of(ctx);
        try {
            Problems problems = new Problems();
            Occasion occasion = Occasion.of(form, rules(head), problems);
            A answers = sheet.read(form, problems);
            problems.throwIfAny();
            if (assessments.change(Visible.to(ctx), recorded.id(), form.version(), occasion, answers)) {
                back(ctx, recorded.id());
            } else {
                form(ctx.status(409), head, form.against(stored(holding(ctx)), fields(ctx)));
            }
        } catch (InvalidInputException invalid) {
            form(ctx.status(422), head, form.with(invalid));
        }
    }

    private Recorded<A> recorded(Context ctx) {
        return assessments
                .find(Visible.to(ctx), RecordId.inPath(ctx, sheet.code()))
                .orElseThrow(NotFoundResponse::new);
    }

    private Recorded<A> holding(Context ctx) {
        return Optional.of(recorded(ctx))
                .filter(recorded -> !recorded.removal().isMade())
                .orElseThrow(NotFoundResponse::new);
    }

    private void back(Context ctx, UUID id) {
        ctx.redirect(ctx.contextPath() + "/" + sheet.code() + "/" + id);
    }

    private Occasion.Rules rules(UserHead head) {
        return new Occasion.Rules(head, colleagues(head), office.today());
    }

    private List<WorkforceMember> colleagues(UserHead head) {
        return office.directory().workforce(head.user().agencyId());
    }

    private void form(Context ctx, UserHead head, Form form) {
        List<Question> questions = sheet.questions(language(ctx));
        List<Choice> colleagues = Choice.colleagues(colleagues(head));
        Map<String, String> labels = new LinkedHashMap<>();
        Map<String, List<Choice>> offered = new LinkedHashMap<>();
        questions.forEach(question -> {
            labels.put(question.field(), question.label());
            offered.put(question.field(), question.answers());
        });
        offered.put("assessed-by", colleagues);
        Map<String, Object> model = new HashMap<>();
        model.put("head", head);
        model.put("form", form);
        model.put("questions", questions);
        model.put("colleagues", colleagues);
        model.put("asked", labels);
        model.put("offered", offered);
        model.put("address", ctx.path());
        ctx.render(sheet.code() + "-form.peb", model);
    }

    private List<String> fields(Context ctx) {
        List<String> fields = new ArrayList<>(Occasion.FIELDS);
        sheet.questions(language(ctx)).forEach(question -> fields.add(question.field()));
        return fields;
    }

    private static Locale language(Context ctx) {
        return ctx.req().getLocale();
    }

    private Form stored(Recorded<A> recorded) {
        Map<String, String> fields = new HashMap<>(sheet.written(recorded.answers()));
        fields.put("version", String.valueOf(recorded.version()));
        fields.put("assessed-on", recorded.occasion().assessedOn().toString());
        fields.put("assessed-by", recorded.occasion().assessedBy().toString());
        fields.put("note", recorded.occasion().note());
        return Form.filled(fields);
    }
}
