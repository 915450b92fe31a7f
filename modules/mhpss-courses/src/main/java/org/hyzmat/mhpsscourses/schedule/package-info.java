/** The sessions of a run: what is taught on which day, where. */
package org.hyzmat.mhpsscourses.schedule;
