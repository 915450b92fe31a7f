package org.hyzmat.people.family;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.people.api.FamilyMember;
import org.hyzmat.people.family.MemberDraft.Belonging;
import org.hyzmat.people.person.Edge;
import org.hyzmat.people.person.PersonLine;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.Visible;

/** The pages on which somebody joins or leaves a family. */
public final class MemberPages {

    private static final String PREFIX = "member";
    private static final List<String> FIELDS = List.of("member-role", "member-from", "member-to");

    private final FamilyRepository families;
    private final MemberRepository members;
    private final Lookalikes lookalikes;
    private final Edge edge;

    /** Adds to and changes what the repositories hold. */
    public MemberPages(FamilyRepository families, MemberRepository members, Lookalikes lookalikes, Edge edge) {
        this.families = families;
        this.members = members;
        this.lookalikes = lookalikes;
        this.edge = edge;
    }

    /** The blank form. */
    public void fresh(Context ctx) {
        renderNew(ctx, Form.filled(Map.of("id", edge.newId().toString())), Map.of());
    }

    /** Adds a member, once it is decided whether it is somebody known. */
    public void create(Context ctx) {
        FamilyRow family = family(ctx);
        Form form = Form.of(ctx);
        try {
            add(ctx, family, RecordId.inForm(form), form);
        } catch (InvalidInputException invalid) {
            renderNew(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), form.with(invalid), Map.of());
        }
    }

    private void add(Context ctx, FamilyRow family, UUID id, Form form) {
        Visible visible = Visible.to(ctx);
        MemberDraft draft = read(form, family);
        lookalikes.check(visible, List.of(draft));
        Map<String, List<PersonLine>> known = knownUnlessAdded(visible, family, id, draft);
        if (known.isEmpty()) {
            Stamp stamp = edge.stamp(Actor.of(ctx)).forAgency(family.agency());
            members.add(visible, stamp, family.id(), id, draft, edge.newId());
            back(ctx, family);
        } else {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            renderNew(ctx, form.with(Lookalikes.question(known)), known);
        }
    }

    /** Whoever presses the button twice must not be asked about the person added by the first time. */
    private Map<String, List<PersonLine>> knownUnlessAdded(
            Visible visible, FamilyRow family, UUID id, MemberDraft draft) {
        boolean added = members.find(visible, family.id(), id).isPresent();
        return added ? Map.of() : lookalikes.of(visible, List.of(draft));
    }

    /** The form with what is stored. */
    public void edit(Context ctx) {
        renderEdit(ctx, filled(member(ctx)));
    }

    /** Changes as what and how long somebody belongs to the family, or shows what somebody else changed meanwhile. */
    public void update(Context ctx) {
        FamilyRow family = family(ctx);
        MemberRow member = member(ctx);
        Form form = Form.of(ctx);
        Problems problems = new Problems();
        try {
            Belonging belonging = Belonging.read(form, PREFIX, problems);
            problems.throwIfAny();
            if (members.update(Visible.to(ctx), member, form.version(), belonging)) {
                back(ctx, family);
            } else {
                renderEdit(ctx.status(HttpStatus.CONFLICT), form.against(filled(member(ctx)), FIELDS));
            }
        } catch (InvalidInputException invalid) {
            renderEdit(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), form.with(invalid));
        }
    }

    private MemberDraft read(Form form, FamilyRow family) {
        Problems problems = new Problems();
        MemberDraft draft = MemberDraft.read(form, PREFIX, family.name(), family.place(), edge.today(), problems);
        problems.throwIfAny();
        return draft;
    }

    private FamilyRow family(Context ctx) {
        return families.find(Visible.to(ctx), RecordId.inPath(ctx, "family")).orElseThrow(NotFoundResponse::new);
    }

    private MemberRow member(Context ctx) {
        return members.find(Visible.to(ctx), RecordId.inPath(ctx, "family"), RecordId.inPath(ctx, "member"))
                .orElseThrow(NotFoundResponse::new);
    }

    private void renderNew(Context ctx, Form form, Map<String, List<PersonLine>> known) {
        ctx.render("member-new.peb", Map.of("form", form, "family", family(ctx), "known", known));
    }

    private void renderEdit(Context ctx, Form form) {
        ctx.render(
                "member-edit.peb",
                Map.of(
                        "form", form,
                        "family", family(ctx),
                        "member", member(ctx)));
    }

    private static void back(Context ctx, FamilyRow family) {
        ctx.redirect(ctx.contextPath() + "/families/" + family.id());
    }

    private static Form filled(MemberRow row) {
        FamilyMember member = row.member();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("version", String.valueOf(row.version()));
        values.put("member-role", member.role().code());
        values.put(
                "member-from",
                member.from().equals(LocalDate.MIN) ? "" : member.from().toString());
        values.put(
                "member-to",
                member.to().equals(LocalDate.MAX) ? "" : member.to().toString());
        return Form.filled(values);
    }
}
