/** What reviewer organisations say about a version, and what is decided about it. */
package org.hyzmat.mhpsscourses.review;
