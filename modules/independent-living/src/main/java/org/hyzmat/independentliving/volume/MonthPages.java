package org.hyzmat.independentliving.volume;

import io.javalin.http.Context;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.independentliving.month.ClosedMonth;
import org.hyzmat.independentliving.month.MonthNames;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.Visible;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.office.Office;

/** The pages on which a month is accounted for, and opened again. */
final class MonthPages {

    private final Office office;
    private final MonthRepository months;
    private final VolumeRepository volumes;
    private final DirectoryNames names;

    MonthPages(Office office) {
        this.office = office;
        this.months = new MonthRepository(office.jdbi());
        this.volumes = new VolumeRepository(office.jdbi());
        this.names = new DirectoryNames(office.directory());
    }

    /** Asks whether a month is to be closed, and says what is still open in it. */
    void closing(Context ctx) {
        Map<String, String> fields =
                Map.of("id", office.ids().next().toString(), "month", asked(ctx).toString());
        closing(ctx, Form.filled(fields));
    }

    private void closing(Context ctx, Form form) {
        YearMonth month = Months.of(form.value("month"), last());
        Map<String, Object> model = about(month);
        model.put("form", form);
        model.put("volume", volumes.total(Visible.to(ctx), VolumeFilter.of(month)));
        ctx.render("volume-close.peb", model);
    }

    /** Closes it. */
    void close(Context ctx) {
        Form form = Form.of(ctx);
        UUID id = RecordId.inForm(form);
        try {
            Problems problems = new Problems();
            YearMonth month = Months.read(form, "month", problems);
            problems.when(!month.atEndOfMonth().isBefore(office.today()), "", "volume.close.running");
            problems.throwIfAny();
            months.close(new Stamp(Actor.of(ctx), office.now()), id, month);
            back(ctx, month);
        } catch (InvalidInputException invalid) {
            closing(ctx.status(422), form.with(invalid));
        }
    }

    /** Asks whether a month is to be opened again. */
    void reopening(Context ctx) {
        YearMonth month = asked(ctx);
        Map<String, Object> model = about(month);
        model.put("form", Form.filled(Map.of("month", month.toString())));
        List<ClosedMonth> closed =
                months.find(Actor.of(ctx).agency(), month).stream().toList();
        model.put("closed", closed);
        model.put("by", closed.stream().map(this::by).findFirst().orElse(""));
        ctx.render("volume-reopen.peb", model);
    }

    /** Opens it again, unless it was closed anew since the page was shown. */
    void reopen(Context ctx) {
        Form form = Form.of(ctx);
        Actor actor = Actor.of(ctx);
        UUID seen = RecordId.inForm(form);
        YearMonth month = Months.of(form.value("month"), last());
        if (months.find(actor.agency(), month)
                .filter(closed -> closed.id().equals(seen))
                .isPresent()) {
            months.reopen(actor, month);
        }
        back(ctx, month);
    }

    private Map<String, Object> about(YearMonth month) {
        Map<String, Object> model = new HashMap<>();
        model.put("month", month);
        model.put("monthName", MonthNames.of(month));
        return model;
    }

    private String by(ClosedMonth closed) {
        return names.colleague(closed.agencyId(), closed.createdBy());
    }

    private YearMonth asked(Context ctx) {
        return Months.of(ctx.queryParamAsClass("month", String.class).getOrDefault(""), last());
    }

    private YearMonth last() {
        return YearMonth.from(office.today()).minusMonths(1);
    }

    private static void back(Context ctx, YearMonth month) {
        ctx.redirect(ctx.contextPath() + "/volume?from=" + month + "&to=" + month);
    }
}
