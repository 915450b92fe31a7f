/** Enrolment: who takes part in a run, who waits for a place, and what they needed before. */
package org.hyzmat.mhpsscourses.enrolment;
