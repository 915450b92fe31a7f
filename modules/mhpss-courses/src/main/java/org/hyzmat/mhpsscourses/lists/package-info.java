/** Participants of runs that come in from files and go out to them. */
package org.hyzmat.mhpsscourses.lists;
