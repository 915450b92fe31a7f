package org.hyzmat.independentliving.volume;

import io.javalin.http.Context;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hyzmat.independentliving.catalogue.Team;
import org.hyzmat.independentliving.catalogue.WorkerRepository;
import org.hyzmat.independentliving.month.ClosedMonth;
import org.hyzmat.independentliving.month.MonthNames;
import org.hyzmat.independentliving.web.Permission;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.Texts;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.directory.ServiceChoices;
import org.hyzmat.platform.office.Office;
import org.hyzmat.platform.sheets.SheetFormat;
import org.hyzmat.platform.sheets.Sheets;
import org.hyzmat.platform.tables.Table;
import org.hyzmat.platform.tables.Values;

/** What was planned and delivered, by person, worker, service or month. */
final class VolumePages {

    private final Office office;
    private final VolumeDesk desk;
    private final MonthRepository months;
    private final Texts texts;
    private final Sheets sheets;

    VolumePages(Office office, Texts texts, Sheets sheets) {
        this.office = office;
        this.desk = new VolumeDesk(office);
        this.months = new MonthRepository(office.jdbi());
        this.texts = texts;
        this.sheets = sheets;
    }

    /** The page. */
    void show(Context ctx) {
        VolumeForm form = VolumeForm.of(ctx, present());
        try {
            render(ctx, form, form.filter());
        } catch (InvalidInputException invalid) {
            render(ctx.status(422), form.with(invalid), VolumeFilter.of(present()));
        }
    }

    private YearMonth present() {
        return YearMonth.from(office.today());
    }

    private void render(Context ctx, VolumeForm form, VolumeFilter filter) {
        Actor actor = Actor.of(ctx);
        Locale language = ctx.req().getLocale();
        Map<String, Object> model = new HashMap<>();
        model.put("form", form.form());
        model.put("by", form.by());
        model.put("sides", By.values());
        model.put("query", form.query());
        model.put("narrow", form.isNarrow());
        model.put("volumes", desk.page(actor, filter, form.by(), language, Page.asked(ctx)));
        model.put("total", desk.total(actor, filter));
        model.put("months", Months.choices(present(), List.of(filter.from(), filter.to())));
        model.put(
                "services",
                Choice.services(
                        new ServiceChoices(office.directory(), Permission.MODULE).offeredTo(actor, actor.agency())));
        model.put("workers", workers(actor));
        model.put("oneMonth", filter.isOneMonth());
        model.put("month", filter.to());
        model.put("monthName", MonthNames.of(filter.to()));
        model.put("over", filter.to().isBefore(present()));
        model.put("mayClose", Permission.VOLUME_CLOSE.heldBy(actor));
        model.put("mayList", Permission.VISIT_PLAN.heldBy(actor));
        List<ClosedMonth> closed =
                months.find(actor.agency(), filter.to()).stream().toList();
        model.put("closed", closed);
        DirectoryNames names = new DirectoryNames(office.directory());
        model.put(
                "closedBy",
                closed.stream()
                        .map(each -> names.colleague(each.agencyId(), each.createdBy()))
                        .findFirst()
                        .orElse(""));
        ctx.render("volume-list.peb", model);
    }

    private List<Choice> workers(Actor actor) {
        Team team = new Team(office.directory(), new WorkerRepository(office.jdbi()));
        return Choice.colleagues(team.on(office.today(), actor.agency()));
    }

    /** The same as a file, with every row. */
    void file(Context ctx) {
        VolumeForm form = VolumeForm.of(ctx, present());
        VolumeFilter filter = form.filter();
        Actor actor = Actor.of(ctx);
        Locale language = ctx.req().getLocale();
        List<VolumeRow> rows = desk.all(actor, filter, form.by(), language);
        Table table = new VolumeTable(new Values(texts, language)).of(form.by(), rows, desk.total(actor, filter));
        sheets.send(ctx, SheetFormat.of(ctx), "volume-" + filter.from() + "-" + filter.to(), List.of(table.sheet()));
    }
}
