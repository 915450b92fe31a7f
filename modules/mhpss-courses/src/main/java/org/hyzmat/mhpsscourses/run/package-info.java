/** Runs: when and where a course is given, how it begins and what becomes of it. */
package org.hyzmat.mhpsscourses.run;
