package org.hyzmat.independentliving.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Span;
import org.hyzmat.platform.directory.WorkforceMember;
import org.hyzmat.platform.office.Office;

/** Made-up facts about those who visit. */
public final class DemoWorkers {

    private static final int WEEKLY_MINUTES = 36 * 60;
    private static final List<Qualification> TRAINED = List.of(Qualification.NURSING, Qualification.CARE);

    private final Office office;
    private final WorkerRepository workers;

    public DemoWorkers(Office office) {
        this.office = office;
        this.workers = new WorkerRepository(office.jdbi());
    }

    /** Notes them for one provider; where somebody can come instead, one of them will be on leave. */
    public List<WorkforceMember> fill(Actor provider) {
        LocalDate today = office.today();
        List<WorkforceMember> team = new Team(office.directory(), workers).on(today, provider.agency());
        for (int i = 0; i < team.size(); i++) {
            WorkerDraft draft = new WorkerDraft(TRAINED.get(i % TRAINED.size()), WEEKLY_MINUTES);
            workers.add(office.ids().next(), team.get(i).id(), draft, provider, office.now());
        }
        if (team.size() > 1) {
            Span leave = new Span(today.plusDays(8), today.plusDays(10));
            AbsenceDraft absence = new AbsenceDraft(leave, AbsenceReason.LEAVE);
            workers.addAbsence(office.ids().next(), team.get(1).id(), absence, provider, office.now());
        }
        return team;
    }
}
