package org.hyzmat.strongfamilies;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hyzmat.platform.Actor;
import org.hyzmat.strongfamilies.curriculum.TimePoint;
import org.hyzmat.strongfamilies.group.Group;
import org.hyzmat.strongfamilies.group.GroupFamily;
import org.hyzmat.strongfamilies.group.Participant;
import org.hyzmat.strongfamilies.instrument.Scale;
import org.hyzmat.strongfamilies.score.Due;
import org.hyzmat.strongfamilies.score.Missing;
import org.hyzmat.strongfamilies.score.Score;
import org.hyzmat.strongfamilies.score.ScoreChange;
import org.hyzmat.strongfamilies.score.ScoreDraft;
import org.hyzmat.strongfamilies.score.ScoreKey;
import org.hyzmat.strongfamilies.score.ScoreStore;
import org.hyzmat.strongfamilies.session.Session;
import org.hyzmat.strongfamilies.web.Store;

/**
 * Makes up scores for a group of the demo world: people start at the worse end of a scale, most do better afterwards,
 * and keep most of it; some cannot be asked any more.
 */
final class DemoScores {

    /** SDQ total; PAFAS consistency, coercive parenting and adjustment; CYRM-R total. */
    private static final Set<UUID> SCALES = Set.of(scale(411), scale(421), scale(422), scale(425), scale(431));

    /** The part of the way to the better end where somebody stands at first, and what the programme adds. */
    private static final double START = 0.45;

    private static final double SPREAD = 0.14;
    private static final double GAIN = 0.13;
    private static final double NOISE = 0.07;

    private final Store store;
    private final ScoreStore measured;
    private final Clock clock;

    DemoScores(Store store, ScoreStore measured, Clock clock) {
        this.store = store;
        this.measured = measured;
        this.clock = clock;
    }

    private static UUID scale(int number) {
        return UUID.fromString("6f2b1c00-0000-7000-8000-000000000" + number);
    }

    /** Chooses scales for a group, and writes what is known of it today. */
    void fill(Actor provider, Group group, RandomGenerator chance) {
        List<Session> sessions = store.sessions().ofGroup(provider.visible(), group.id());
        measured.groupScales()
                .choose(group.id(), SCALES, provider, at(sessions.get(0).day()));
        List<Scale> scales = measured.instruments().scalesOf(SCALES);
        List<Participant> people = store.families().ofGroup(provider.visible(), group.id()).stream()
                .map(GroupFamily::participants)
                .flatMap(List::stream)
                .toList();
        Map<ScoreKey, Double> levels = new HashMap<>();
        for (TimePoint point : store.curricula().timePoints(group.curriculumVersionId())) {
            Due due = Due.of(point, sessions);
            List<ScoreChange> changes = new ArrayList<>();
            for (Participant person : asked(people, due, chance)) {
                scores(person, scales, point, day(point, due, chance), levels, chance)
                        .forEach(changes::add);
            }
            measured.scores()
                    .save(provider, group.id(), point, new ScoreDraft(changes, 0), at(day(point, due, chance)));
        }
    }

    /** Everybody once it is over; a part of them while it is open. */
    private List<Participant> asked(List<Participant> people, Due due, RandomGenerator chance) {
        LocalDate today = LocalDate.now(clock);
        List<Participant> asked = new ArrayList<>();
        for (Participant person : people) {
            boolean early = !due.isKnown() || today.isBefore(due.opensOn()) || today.isBefore(due.session());
            boolean chosen = !early && (today.isAfter(due.closesOn()) || chance.nextInt(5) < 3);
            if (chosen && person.span().holdsOn(due.session())) {
                asked.add(person);
            }
        }
        return asked;
    }

    private List<ScoreChange> scores(
            Participant person,
            List<Scale> scales,
            TimePoint point,
            LocalDate day,
            Map<ScoreKey, Double> levels,
            RandomGenerator chance) {
        boolean away = point.number() > 1 && chance.nextInt(12) == 0;
        Missing reason = Missing.REASONS.get(chance.nextInt(Missing.REASONS.size()));
        List<ScoreChange> changes = new ArrayList<>();
        for (Scale scale : scales) {
            if (scale.about().strand() == person.strand()) {
                ScoreKey cell = new ScoreKey(person.id(), scale.id());
                double level = level(levels.getOrDefault(cell, -1.0), point, chance);
                levels.put(cell, level);
                Score score = away
                        ? Score.missing(reason, day, scale.respondent())
                        : Score.of(points(scale, level), day, scale.respondent());
                changes.add(new ScoreChange(cell, "", score));
            }
        }
        return changes;
    }

    private static double level(double before, TimePoint point, RandomGenerator chance) {
        if (before < 0) {
            return START + SPREAD * chance.nextGaussian();
        }
        double gain = point.number() == 2 ? GAIN : 0;
        return before + gain + NOISE * chance.nextGaussian();
    }

    private static BigDecimal points(Scale scale, double level) {
        double part = Math.min(1, Math.max(0, scale.direction().sign() > 0 ? level : 1 - level));
        BigDecimal range = scale.highest().subtract(scale.lowest());
        BigDecimal steps = range.multiply(BigDecimal.valueOf(part)).divide(scale.step(), 0, RoundingMode.HALF_UP);
        return scale.lowest().add(steps.multiply(scale.step()));
    }

    /** Two days before the first session, or some day in time; never a day to come. */
    private LocalDate day(TimePoint point, Due due, RandomGenerator chance) {
        LocalDate day =
                point.number() == 1 ? due.session().minusDays(2) : due.dueOn().plusDays(chance.nextInt(4) - 1);
        LocalDate today = LocalDate.now(clock);
        return !due.isKnown() || day.isAfter(today) ? today : day;
    }

    private OffsetDateTime at(LocalDate day) {
        return day.atTime(18, 0).atZone(clock.getZone()).toOffsetDateTime();
    }
}
