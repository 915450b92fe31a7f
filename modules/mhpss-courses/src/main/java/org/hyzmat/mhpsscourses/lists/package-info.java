/** Participants of runs and their tests, which come in from files and go out to them. */
package org.hyzmat.mhpsscourses.lists;
