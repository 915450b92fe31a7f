package org.hyzmat.mhpsscourses.result;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.office.Office;

/** Made-up tests before and after a run. */
public final class DemoScores {

    /** One in so many came too late for the test before. */
    private static final int WITHOUT_PRE = 12;

    private static final int HIGHEST = 100;

    private final Office office;
    private final ResultRepository results;
    private final ScoreRepository scores;

    public DemoScores(Office office) {
        this.office = office;
        this.results = new ResultRepository(office.jdbi());
        this.scores = new ScoreRepository(office.jdbi(), office.ids());
    }

    /** Tests of everybody: those before of each run that has begun, those after of each that has ended. */
    public void fill(Actor actor, CourseRule rule, RandomGenerator chance) {
        Map<ScoreKey, ScoreChange> changes = new HashMap<>();
        for (Standing each : results.standings(actor.visible(), rule.runId())) {
            int before = 30 + chance.nextInt(36);
            if (chance.nextInt(WITHOUT_PRE) > 0) {
                changes.put(new ScoreKey(each.enrolmentId(), Occasion.PRE), change(before));
            }
            if (rule.hasEnded()) {
                int after = Math.min(HIGHEST, before + 8 + chance.nextInt(40));
                changes.put(new ScoreKey(each.enrolmentId(), Occasion.POST), change(after));
            }
        }
        Map<Occasion, LocalDate> days = Map.of(Occasion.PRE, rule.firstOn(), Occasion.POST, rule.lastOn());
        scores.save(new Stamp(actor, office.now()), rule.runId(), new ScoreDraft(changes, days));
    }

    private static ScoreChange change(int score) {
        return new ScoreChange(Standing.NONE, BigDecimal.valueOf(score));
    }
}
