package org.hyzmat.independentliving.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hyzmat.independentliving.catalogue.TaskKind;
import org.hyzmat.independentliving.catalogue.TaskKindRepository;
import org.hyzmat.independentliving.catalogue.Worker;
import org.hyzmat.independentliving.user.ServiceUser;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Span;
import org.hyzmat.platform.directory.WorkforceMember;
import org.hyzmat.platform.office.Office;

/** Made-up plans: agreed ones with a visit or two a week, one that was written anew, one draft, one to be reviewed. */
public final class DemoPlans {

    private static final int WEEKS = 8;
    private static final int DAYS = 7;
    private static final int A_DAY = 9;
    private static final LocalTime FIRST = LocalTime.of(8, 30);
    private static final int STEP = 45;
    private static final int TWICE = 4;
    private static final int DRAFT = 9;
    private static final int RENEWED = 3;
    private static final int DUE = 5;

    /** Tasks that fit into one visit, by the last digits of the ids of the examples. */
    private static final List<List<Integer>> VISITS = List.of(
            List.of(1), List.of(2), List.of(4), List.of(9, 10), List.of(12), List.of(6, 3), List.of(8), List.of(4, 6));

    private static final List<String> GOALS = List.of(
            "Öz öýümde ýaşamak isleýärin.",
            "Hepdede bir gezek daşary çykmak.",
            "Готовить обед самостоятельно.",
            "Dermanlarymy wagtynda içmek.",
            "Видеться с внуками каждую неделю.",
            "Bagymda gül ekmek.");

    private final Office office;
    private final PlanRepository plans;
    private final TaskKindRepository kinds;

    public DemoPlans(Office office) {
        this.office = office;
        this.plans = new PlanRepository(office.jdbi(), office.ids());
        this.kinds = new TaskKindRepository(office.jdbi());
    }

    /** The plans of one provider, whose workers get one visit after the other. */
    public void fill(Actor provider, List<ServiceUser> users, List<WorkforceMember> team, RandomGenerator chance) {
        List<List<SlotDraft>> slots = slots(provider.agency(), users.size(), new Rota(team));
        for (int i = 0; i < users.size(); i++) {
            ServiceUser user = users.get(i);
            LocalDate first = later(user.startedOn(), office.today().minusWeeks(WEEKS));
            LocalDate review = i == DUE ? office.today().minusDays(4) : first.plusMonths(6);
            CarePlan plan = write(provider, user, first, review, slots.get(i), chance);
            if (i % DRAFT != DRAFT - 1) {
                agree(provider, plan, user);
            }
            if (i == RENEWED) {
                LocalDate anew = later(first, office.today().minusWeeks(3));
                agree(provider, write(provider, user, anew, anew.plusMonths(6), slots.get(i), chance), user);
            }
        }
    }

    /** A visit a week for everybody, then a second one for some: nobody has both at one time. */
    private List<List<SlotDraft>> slots(UUID agency, int users, Rota rota) {
        List<List<SlotDraft>> slots = new ArrayList<>();
        for (int i = 0; i < users; i++) {
            slots.add(new ArrayList<>(List.of(rota.next(tasks(agency, i)))));
        }
        for (int i = 0; i < users; i += TWICE) {
            slots.get(i).add(rota.next(tasks(agency, i + 1)));
        }
        return slots;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private List<TaskKind> tasks(UUID agency, int turn) {
        return VISITS.get(turn % VISITS.size()).stream()
                .map(number -> UUID.fromString("7d3c2d00-0000-7000-8000-0000000000%02d".formatted(number)))
                .map(id -> kinds.find(agency, id).orElseThrow())
                .toList();
    }

    private CarePlan write(
            Actor provider,
            ServiceUser user,
            LocalDate first,
            LocalDate review,
            List<SlotDraft> slots,
            RandomGenerator chance) {
        UUID id = office.ids().next();
        int goal = chance.nextInt(GOALS.size());
        List<GoalDraft> goals = List.of(
                new GoalDraft(GOALS.get(goal), Progress.PARTLY),
                new GoalDraft(GOALS.get((goal + 1) % GOALS.size()), Progress.OPEN));
        PlanDraft draft = new PlanDraft(Span.from(first), review, "", goals, slots);
        plans.create(id, user, draft, provider, at(first.minusDays(2)));
        return plans.find(provider.visible(), id).orElseThrow().plan();
    }

    private void agree(Actor provider, CarePlan plan, ServiceUser user) {
        plans.agree(plan, plan.version(), new AgreementDraft(plan.fromOn(), user.name()), provider);
    }

    private OffsetDateTime at(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(office.clock().getZone()).toOffsetDateTime();
    }

    /** Gives visits to workers so that nobody has two at a time. */
    private static final class Rota {

        private final List<WorkforceMember> team;
        private int given;

        private Rota(List<WorkforceMember> team) {
            this.team = team;
        }

        private SlotDraft next(List<TaskKind> tasks) {
            int number = team.isEmpty() ? 0 : given / team.size();
            boolean isFree = !team.isEmpty() && number / DAYS < A_DAY;
            UUID worker = isFree ? team.get(given % team.size()).id() : Worker.NOBODY;
            Weekdays day = Weekdays.of(List.of(DayOfWeek.of(1 + number % DAYS)));
            LocalTime start = FIRST.plusMinutes((long) STEP * (number / DAYS % A_DAY));
            int minutes = tasks.stream().mapToInt(TaskKind::normMinutes).sum();
            given++;
            return new SlotDraft(day, start, minutes, worker, "", tasks);
        }
    }
}
