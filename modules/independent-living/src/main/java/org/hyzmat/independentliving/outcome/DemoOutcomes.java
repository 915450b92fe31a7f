package org.hyzmat.independentliving.outcome;

import static org.hyzmat.independentliving.user.OutcomeKind.AT_HOME;
import static org.hyzmat.independentliving.user.OutcomeKind.DIED;
import static org.hyzmat.independentliving.user.OutcomeKind.MOVED;
import static org.hyzmat.independentliving.user.OutcomeKind.NOT_NEEDED;
import static org.hyzmat.independentliving.user.OutcomeKind.PLACED;
import static org.hyzmat.independentliving.user.OutcomeKind.RETURNED;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.hyzmat.independentliving.user.OutcomeKind;
import org.hyzmat.independentliving.user.ServiceUser;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.office.Office;

/** Made-up outcomes of every kind, half a year and a year after support began. */
public final class DemoOutcomes {

    /** What happens to one service user after the other; most stay at home, and of some nobody made sure. */
    private static final List<List<OutcomeKind>> COURSES = List.of(
            List.of(AT_HOME, AT_HOME),
            List.of(),
            List.of(AT_HOME),
            List.of(PLACED),
            List.of(AT_HOME, NOT_NEEDED),
            List.of(AT_HOME, AT_HOME),
            List.of(PLACED, RETURNED),
            List.of(AT_HOME, DIED),
            List.of(AT_HOME),
            List.of(MOVED),
            List.of(AT_HOME, AT_HOME),
            List.of(NOT_NEEDED));

    private static final int HALF_A_YEAR = 182;

    private final Office office;
    private final OutcomeRepository outcomes;

    public DemoOutcomes(Office office) {
        this.office = office;
        this.outcomes = new OutcomeRepository(office.jdbi(), List.of());
    }

    /** Notes what became of some service users so far. */
    public void fill(Actor provider, List<ServiceUser> users) {
        int turn = 0;
        for (ServiceUser user : users) {
            if (user.startedOn().isBefore(office.today().minusDays(HALF_A_YEAR))) {
                note(provider, user, COURSES.get(turn % COURSES.size()));
                turn++;
            }
        }
    }

    private void note(Actor provider, ServiceUser user, List<OutcomeKind> course) {
        LocalDate day = user.startedOn();
        for (OutcomeKind kind : course) {
            day = kind == RETURNED ? day.plusDays(40) : day.plusDays(HALF_A_YEAR);
            if (!day.isAfter(office.today())) {
                Stamp stamp = new Stamp(
                        provider,
                        day.atTime(LocalTime.NOON)
                                .atZone(office.clock().getZone())
                                .toOffsetDateTime());
                outcomes.add(stamp, user, office.ids().next(), new OutcomeDraft(kind, day, ""));
            }
        }
    }
}
