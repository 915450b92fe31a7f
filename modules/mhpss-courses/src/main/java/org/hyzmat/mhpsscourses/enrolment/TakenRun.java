package org.hyzmat.mhpsscourses.enrolment;

import org.hyzmat.mhpsscourses.run.CourseRun;

/** A run that a learner takes or took part in. */
public record TakenRun(CourseRun run, Enrolment enrolment) {}
