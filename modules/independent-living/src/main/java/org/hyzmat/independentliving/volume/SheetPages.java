package org.hyzmat.independentliving.volume;

import io.javalin.http.Context;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.independentliving.month.ClosedMonth;
import org.hyzmat.independentliving.month.ClosedMonths;
import org.hyzmat.independentliving.month.MonthNames;
import org.hyzmat.independentliving.user.UserDesk;
import org.hyzmat.independentliving.user.UserHead;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Visible;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.office.Office;

/** The sheet of one person's month, to be read, printed and signed. */
final class SheetPages {

    private final Office office;
    private final UserDesk desk;
    private final SheetRepository sheets;
    private final VolumeRepository volumes;
    private final DirectoryNames names;

    SheetPages(Office office) {
        this.office = office;
        this.desk = new UserDesk(office);
        this.sheets = new SheetRepository(office.jdbi());
        this.volumes = new VolumeRepository(office.jdbi());
        this.names = new DirectoryNames(office.directory());
    }

    /** The page. */
    void show(Context ctx) {
        UserHead head = desk.head(ctx);
        YearMonth today = YearMonth.from(office.today());
        YearMonth month = Months.of(ctx.queryParamAsClass("month", String.class).getOrDefault(""), today);
        List<SheetVisit> visits = sheets.visits(Visible.to(ctx), head.user().id(), month);
        Map<String, Object> model = new HashMap<>();
        model.put("head", head);
        model.put("month", month);
        model.put("monthName", MonthNames.of(month));
        model.put("months", Months.choices(today, List.of(month)));
        model.put("form", Form.filled(Map.of("month", month.toString())));
        model.put("visits", visits);
        model.put("workers", workers(head, visits));
        model.put("agency", names.agency(head.user().agencyId()));
        model.put(
                "volume",
                volumes.total(
                        Visible.to(ctx), VolumeFilter.of(month, head.user().id())));
        model.put("closed", closed(head, month));
        model.put("today", office.today());
        ctx.render("volume-sheet.peb", model);
    }

    private List<ClosedMonth> closed(UserHead head, YearMonth month) {
        return office
                .jdbi()
                .withHandle(handle -> ClosedMonths.of(handle, head.user().agencyId()))
                .find(month)
                .stream()
                .toList();
    }

    private Map<UUID, String> workers(UserHead head, List<SheetVisit> visits) {
        Map<UUID, String> workers = new HashMap<>();
        visits.stream()
                .map(SheetVisit::workerId)
                .distinct()
                .forEach(id -> workers.put(id, names.colleague(head.user().agencyId(), id)));
        return workers;
    }
}
