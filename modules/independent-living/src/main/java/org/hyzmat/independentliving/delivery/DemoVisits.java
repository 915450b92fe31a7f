package org.hyzmat.independentliving.delivery;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hyzmat.independentliving.visit.ConditionChange;
import org.hyzmat.independentliving.visit.GenerateRepository;
import org.hyzmat.independentliving.visit.MissedReason;
import org.hyzmat.independentliving.visit.NotDoneReason;
import org.hyzmat.independentliving.visit.TaskState;
import org.hyzmat.independentliving.visit.Visit;
import org.hyzmat.independentliving.visit.VisitForm;
import org.hyzmat.independentliving.visit.VisitRepository;
import org.hyzmat.independentliving.visit.VisitState;
import org.hyzmat.independentliving.visit.VisitTask;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Span;
import org.hyzmat.platform.Visible;
import org.hyzmat.platform.office.Office;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Made-up visits: of some weeks back and ahead, most done as planned, a few that somebody must look after. */
public final class DemoVisits {

    private static final int WEEKS_BACK = 8;
    private static final int WEEKS_AHEAD = 2;
    private static final int OVERDUE = 3;
    private static final int PARTLY_OF = 12;
    private static final String WORSE = "Geçen hepdedekiden gowşak, az iýýär.";

    private final Office office;
    private final GenerateRepository generating;
    private final VisitRepository visits;
    private final RecordRepository records;

    public DemoVisits(Office office) {
        this.office = office;
        this.generating = new GenerateRepository(office.jdbi(), office.ids());
        this.visits = new VisitRepository(office.jdbi());
        this.records = new RecordRepository(office.jdbi(), office.ids());
    }

    /** Makes the visits of one provider and says what became of those that have passed. */
    public void fill(Actor provider, RandomGenerator chance) {
        LocalDate today = office.today();
        Span days = new Span(today.minusWeeks(WEEKS_BACK), today.plusWeeks(WEEKS_AHEAD));
        generating.generate(days, List.of(), provider, office.now());
        List<Visit> past = past(provider.visible(), today);
        Map<UUID, List<VisitTask>> tasks = visits.tasks(provider.visible(), past);
        List<Visit> told = past.subList(Math.min(OVERDUE, past.size()), past.size());
        for (int i = 0; i < told.size(); i++) {
            Visit visit = told.get(i);
            record(provider, visit, draft(i, visit, tasks.getOrDefault(visit.id(), List.of()), chance));
        }
    }

    /** The latest first. */
    private List<Visit> past(Visible visible, LocalDate today) {
        return office.jdbi()
                .withHandle(handle -> visible.on(handle.createQuery(VisitRepository.VISIT + """
                        where v.planned_on < :today and v.state = 'PLANNED' and <visible:v>
                        order by v.planned_on desc, v.starts_at desc, v.id
                        """))
                        .bind("today", today)
                        .map(ConstructorMapper.of(Visit.class))
                        .list());
    }

    private static RecordDraft draft(int turn, Visit visit, List<VisitTask> tasks, RandomGenerator chance) {
        return switch (turn) {
            case 0 -> missed(tasks, MissedReason.NOT_AT_HOME);
            case 4 -> missed(tasks, MissedReason.IN_HOSPITAL);
            case 2 -> told(visit, tasks, TaskState.DONE, ConditionChange.WORSE, WORSE);
            default ->
                chance.nextInt(PARTLY_OF) == 0
                        ? told(visit, tasks, TaskState.NOT_DONE, ConditionChange.NONE, "")
                        : RecordDraft.asPlanned(visit, tasks);
        };
    }

    private static RecordDraft missed(List<VisitTask> tasks, MissedReason reason) {
        List<VisitTask> undone = tasks.stream()
                .map(task -> task.with(TaskState.NOT_DONE, NotDoneReason.NONE))
                .toList();
        return new RecordDraft(VisitState.MISSED, reason, 0, undone, "", ConditionChange.NONE, "");
    }

    /** What became of the last task, where there are several, and how the person was. */
    private static RecordDraft told(
            Visit visit, List<VisitTask> tasks, TaskState last, ConditionChange condition, String words) {
        List<VisitTask> done = new ArrayList<>();
        tasks.forEach(task -> done.add(task.with(TaskState.DONE, NotDoneReason.NONE)));
        boolean isPartly = last == TaskState.NOT_DONE && done.size() > 1;
        if (isPartly) {
            int at = done.size() - 1;
            done.set(at, done.get(at).with(TaskState.NOT_DONE, NotDoneReason.NOT_NEEDED));
        }
        VisitState state = isPartly ? VisitState.PARTLY : VisitState.DONE;
        return new RecordDraft(state, MissedReason.NONE, visit.minutes(), done, "", condition, words);
    }

    private void record(Actor provider, Visit visit, RecordDraft draft) {
        OffsetDateTime then = visit.plannedOn()
                .atTime(visit.endsAt())
                .atZone(office.clock().getZone())
                .toOffsetDateTime();
        VisitForm sent = new VisitForm(office.ids().next(), visit.version(), provider, then);
        records.write(visit, sent, draft, visit.countedOn(), visit.plannedOn());
    }
}
