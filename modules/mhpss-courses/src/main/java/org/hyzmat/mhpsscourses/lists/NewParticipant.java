package org.hyzmat.mhpsscourses.lists;

import java.util.UUID;
import org.hyzmat.mhpsscourses.learner.LearnerDraft;
import org.hyzmat.mhpsscourses.run.CourseRun;

/**
 * Somebody to be enrolled.
 *
 * @param learner the id of the learner
 * @param isNew whether the learner is to be added too
 * @param enrolment the id of the enrolment
 */
record NewParticipant(CourseRun run, UUID learner, boolean isNew, UUID enrolment, LearnerDraft draft) {}
