/** Learners: who takes part in courses, where they work, and how their name may be spelled. */
package org.hyzmat.mhpsscourses.learner;
