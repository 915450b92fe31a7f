/** What comes of a run: tests, who meets the rule of the course, and what was learned. */
package org.hyzmat.mhpsscourses.result;
