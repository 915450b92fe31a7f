package org.hyzmat.mhpsscourses.lists;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hyzmat.mhpsscourses.result.Occasion;
import org.hyzmat.mhpsscourses.run.CourseRun;

/** The tests of somebody that are to be added. */
record NewScores(CourseRun run, UUID enrolment, List<One> scores) {

    NewScores {
        scores = List.copyOf(scores);
    }

    /** One of them. */
    record One(Occasion occasion, BigDecimal score, LocalDate day) {}
}
