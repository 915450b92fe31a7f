/** Certificates on paper: one at once, those of a run as long work. */
package org.hyzmat.mhpsscourses.paper;
