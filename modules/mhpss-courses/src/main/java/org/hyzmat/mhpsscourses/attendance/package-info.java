/** Who came to the sessions of a run. */
package org.hyzmat.mhpsscourses.attendance;
