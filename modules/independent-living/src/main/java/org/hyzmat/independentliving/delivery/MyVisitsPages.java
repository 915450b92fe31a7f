package org.hyzmat.independentliving.delivery;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.independentliving.visit.Visit;
import org.hyzmat.independentliving.visit.VisitForm;
import org.hyzmat.independentliving.visit.VisitRepository;
import org.hyzmat.independentliving.visit.VisitTask;
import org.hyzmat.independentliving.web.Permission;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.office.Office;

/** The visits of whoever reads the page, today and tomorrow: made for a phone. */
final class MyVisitsPages {

    /** For how long a visit of which nobody has said anything stands on top. */
    private static final int WEEKS = 4;

    private final MyVisitsRepository own;
    private final VisitRepository visits;
    private final DirectoryNames names;
    private final Office office;

    MyVisitsPages(Office office) {
        this.own = new MyVisitsRepository(office.jdbi());
        this.visits = new VisitRepository(office.jdbi());
        this.names = new DirectoryNames(office.directory());
        this.office = office;
    }

    void list(Context ctx) {
        Actor actor = Actor.of(ctx);
        LocalDate today = office.today();
        List<Visit> all = own.visits(actor, today.minusWeeks(WEEKS), today);
        List<Visit> late =
                all.stream().filter(visit -> visit.plannedOn().isBefore(today)).toList();
        List<MyVisit> shown =
                shown(actor, all.stream().filter(visit -> !late.contains(visit)).toList());
        Map<String, Object> model = new HashMap<>();
        model.put("today", today);
        model.put("late", late);
        model.put("days", List.of(day(today, shown), day(today.plusDays(1), shown)));
        model.put("saved", ctx.queryParamAsClass("saved", String.class).getOrDefault(""));
        model.put("mayPlan", Permission.VISIT_PLAN.heldBy(actor));
        ctx.render("visit-mine.peb", model);
    }

    /** A day with its visits. */
    public record Day(LocalDate day, List<MyVisit> visits) {}

    private static Day day(LocalDate day, List<MyVisit> visits) {
        return new Day(
                day,
                visits.stream()
                        .filter(each -> each.visit().plannedOn().equals(day))
                        .toList());
    }

    private List<MyVisit> shown(Actor actor, List<Visit> some) {
        List<UUID> users = some.stream().map(Visit::serviceUserId).distinct().toList();
        Map<UUID, Home> homes = own.homes(actor.visible(), users);
        Map<UUID, List<Contact>> contacts = own.contacts(actor.visible(), users);
        Map<UUID, List<VisitTask>> tasks = visits.tasks(actor.visible(), some);
        Map<UUID, String> notes = visits.notes(actor.visible(), some);
        List<MyVisit> shown = new ArrayList<>();
        for (Visit visit : some) {
            Home home = homes.get(visit.serviceUserId());
            shown.add(new MyVisit(
                    visit,
                    home,
                    names.place(home.placeId()),
                    tasks.getOrDefault(visit.id(), List.of()),
                    notes.getOrDefault(visit.slotId(), ""),
                    contacts.getOrDefault(visit.serviceUserId(), List.of()),
                    VisitForm.fields(visit, office)));
        }
        return shown;
    }
}
