package org.hyzmat.mhpsscourses.renewal;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hyzmat.mhpsscourses.run.CourseRun;
import org.hyzmat.mhpsscourses.run.RunRepository;
import org.hyzmat.mhpsscourses.web.Permission;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.Texts;
import org.hyzmat.platform.office.Office;
import org.hyzmat.platform.sheets.Cell;
import org.hyzmat.platform.sheets.Sheet;
import org.hyzmat.platform.sheets.SheetFormat;
import org.hyzmat.platform.sheets.Sheets;
import org.hyzmat.platform.tables.Values;

/** Whose certificates have expired or soon will, and taking those of one course into one of its runs. */
final class RenewalPages {

    private static final int DAYS_AHEAD = 90;
    private static final List<String> HEADER = List.of(
            "certificate.number",
            "certificate.holder",
            "course",
            "certificate.issued-on",
            "certificate.expires-on",
            "certificate.state",
            "renewal.again");

    private final RenewalRepository renewals;
    private final Office office;
    private final Texts texts;
    private final Sheets sheets;

    RenewalPages(Office office, Texts texts, Sheets sheets) {
        this.renewals = new RenewalRepository(office.jdbi());
        this.office = office;
        this.texts = texts;
        this.sheets = sheets;
    }

    void list(Context ctx) {
        list(ctx, Form.filled(Map.of()), Optional.ofNullable(ctx.queryParam("course")));
    }

    private void list(Context ctx, Form form, Optional<String> course) {
        Optional<UUID> asked = course.flatMap(RecordId::of);
        Actor actor = Actor.of(ctx);
        Map<String, Object> model = new HashMap<>();
        model.put("form", form);
        model.put("renewals", renewals.due(actor.visible(), asked(actor, asked), Page.asked(ctx)));
        model.put("courses", renewals.courses(actor.agency(), last()));
        model.put("asked", asked.map(UUID::toString).orElse(""));
        model.put("runs", asked.map(id -> runs(actor, id)).orElse(List.of()));
        model.put("today", office.today());
        model.put("days", DAYS_AHEAD);
        model.put("mayEnrol", Permission.ENROLMENT_EDIT.heldBy(actor));
        model.put("enrolled", ctx.queryParamAsClass("enrolled", Integer.class).getOrDefault(0));
        ctx.render("renewal-list.peb", model);
    }

    private RenewalRepository.Asked asked(Actor actor, Optional<UUID> course) {
        return new RenewalRepository.Asked(actor.agency(), last(), course);
    }

    private LocalDate last() {
        return office.today().plusDays(DAYS_AHEAD);
    }

    /** Those to come, or under way; one that nobody ended on its last day is neither. */
    private List<CourseRun> runs(Actor actor, UUID course) {
        return new RunRepository(office.jdbi())
                .ofCourse(actor.agency(), course).stream()
                        .filter(run -> run.state().isOpen()
                                && !run.dates().days().toOn().isBefore(office.today()))
                        .toList();
    }

    void enrol(Context ctx) {
        Form form = Form.of(ctx);
        Actor actor = Actor.of(ctx);
        Optional<UUID> course = RecordId.of(form.value("course"));
        try {
            List<Renewal> chosen = chosen(actor, course, form.values("certificate"));
            Optional<CourseRun> run = course.stream()
                    .flatMap(id -> runs(actor, id).stream())
                    .filter(each -> each.id().toString().equals(form.value("run")))
                    .findFirst();
            new Problems()
                    .when(chosen.isEmpty(), "certificate", "renewal.nobody")
                    .when(run.isEmpty(), "run", "renewal.run.missing")
                    .throwIfAny();
            new Refresher(office).enrol(new Stamp(actor, office.now()), run.orElseThrow(), chosen);
            ctx.redirect("%s/renewals?course=%s&enrolled=%d"
                    .formatted(ctx.contextPath(), form.value("course"), chosen.size()));
        } catch (InvalidInputException invalid) {
            list(ctx.status(422), form.with(invalid), course.map(UUID::toString));
        }
    }

    private List<Renewal> chosen(Actor actor, Optional<UUID> course, List<String> certificates) {
        Predicate<Renewal> isChosen = each -> certificates.contains(each.id().toString());
        return course.stream()
                .flatMap(id -> renewals.due(actor.visible(), asked(actor, Optional.of(id))).stream())
                .filter(isChosen)
                .toList();
    }

    void file(Context ctx) {
        Values values = new Values(texts, ctx.req().getLocale());
        Actor actor = Actor.of(ctx);
        Optional<UUID> course = Optional.ofNullable(ctx.queryParam("course")).flatMap(RecordId::of);
        List<List<Cell>> rows = renewals.due(actor.visible(), asked(actor, course)).stream()
                .map(each -> row(each, values))
                .toList();
        Sheet sheet = Sheet.of(
                values.text("renewal.title"), HEADER.stream().map(values::text).toList(), rows);
        sheets.send(ctx, SheetFormat.of(ctx), "renewals-" + office.today(), List.of(sheet));
    }

    private List<Cell> row(Renewal renewal, Values values) {
        String state = renewal.hasExpired(office.today()) ? "expired" : "valid";
        Stream<Cell> cells = Stream.of(
                Cell.of(renewal.number()),
                Cell.of(renewal.holder()),
                Cell.of(renewal.course().in(values.language())),
                Cell.of(renewal.issuedOn()),
                Cell.of(renewal.expiresOn()),
                Cell.of(values.text("certificate.state." + state)),
                renewal.isUnderWay() ? Cell.of(renewal.againOn()) : Cell.of(values.text("renewal.again.not")));
        return cells.toList();
    }
}
