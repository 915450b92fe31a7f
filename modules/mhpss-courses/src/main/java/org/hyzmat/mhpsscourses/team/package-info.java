/** Who teaches in a run, and which organisations support it. */
package org.hyzmat.mhpsscourses.team;
