/** Whose certificates end, and taking them into a run again. */
package org.hyzmat.mhpsscourses.renewal;
