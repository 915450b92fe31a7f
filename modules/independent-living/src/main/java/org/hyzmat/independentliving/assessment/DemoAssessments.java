package org.hyzmat.independentliving.assessment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.hyzmat.independentliving.user.ServiceUser;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.office.Office;

/** Made-up assessments at intake and every four months after it: some get on better, some worse, some are not asked. */
public final class DemoAssessments {

    private static final int DAYS_BETWEEN = 122;
    private static final int MOST = 4;

    private final Office office;
    private final AssessmentRepository<Functioning> functioning;
    private final AssessmentRepository<Barthel> barthel;

    public DemoAssessments(Office office) {
        this.office = office;
        this.functioning = new AssessmentRepository<>(office.jdbi(), new FunctioningTable());
        this.barthel = new AssessmentRepository<>(office.jdbi(), new BarthelTable());
    }

    /** Assesses some service users until today. */
    public void fill(Actor provider, List<ServiceUser> users, RandomGenerator chance) {
        for (int turn = 0; turn < users.size(); turn++) {
            if (turn % 13 != 12) {
                course(provider, users.get(turn), new Person(turn, chance.nextInt(2, 15), chance));
            }
        }
    }

    /** How much somebody manages at first: about so many of fifteen points wherever fifteen are to be had. */
    private record Person(int turn, int manages, RandomGenerator chance) {

        Barthel rated(int time) {
            Map<BarthelItem, Integer> ratings = new EnumMap<>(BarthelItem.class);
            for (BarthelItem item : BarthelItem.values()) {
                int change = turn % 3 == 0 ? -time : time;
                int part = manages + change + chance.nextInt(-3, 5);
                int steps = item.steps().size() - 1;
                int step = Math.round(Math.max(0, Math.min(15, part)) * steps / 15f);
                ratings.put(item, item.steps().get(step));
            }
            if (turn % 11 == 5 && time == 0) {
                ratings.remove(BarthelItem.STAIRS);
            }
            return new Barthel(ratings);
        }

        Functioning answered(int time) {
            Map<Domain, Difficulty> answers = new EnumMap<>(Domain.class);
            for (Domain domain : Domain.values()) {
                int difficulty = 4 - (manages + time + chance.nextInt(0, 7)) / 4;
                answers.put(
                        domain,
                        Difficulty.of(Math.max(1, Math.min(4, difficulty))).orElseThrow());
            }
            if (turn % 9 == 4) {
                answers.put(Domain.REMEMBERING, Difficulty.REFUSED);
            }
            return new Functioning(turn % 5 == 0 ? Respondent.PROXY : Respondent.SELF, answers);
        }
    }

    private void course(Actor provider, ServiceUser user, Person person) {
        for (int time = 0; time < MOST; time++) {
            LocalDate day = user.startedOn().plusDays((long) time * DAYS_BETWEEN);
            if (!day.isAfter(office.today())) {
                Occasion occasion = new Occasion(day, provider.person(), "");
                Stamp stamp = new Stamp(
                        provider,
                        day.atTime(LocalTime.NOON)
                                .atZone(office.clock().getZone())
                                .toOffsetDateTime());
                barthel.add(stamp, user, office.ids().next(), occasion, person.rated(time));
                if (time % 2 == 0) {
                    functioning.add(stamp, user, office.ids().next(), occasion, person.answered(time));
                }
            }
        }
    }
}
