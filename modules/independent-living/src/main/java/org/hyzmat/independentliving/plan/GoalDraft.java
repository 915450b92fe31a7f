package org.hyzmat.independentliving.plan;

import java.util.ArrayList;
import java.util.List;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;

/** A goal of a plan that is being written. */
public record GoalDraft(String words, Progress progress) {

    /** How many goals a plan can have. */
    static final int MOST = 8;

    private static final int LONGEST = 300;

    /** The goals of a form; rows without words are left out. */
    static List<GoalDraft> all(Form form, Problems problems) {
        List<GoalDraft> goals = new ArrayList<>();
        for (int row = 1; row <= MOST; row++) {
            String words = form.value("goal-" + row);
            problems.length("goal-" + row, words, LONGEST);
            if (!words.isEmpty()) {
                goals.add(new GoalDraft(
                        words, Progress.of(form.value("progress-" + row)).orElse(Progress.OPEN)));
            }
        }
        return goals;
    }
}
