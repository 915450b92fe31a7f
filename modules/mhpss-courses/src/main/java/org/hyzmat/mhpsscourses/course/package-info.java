/** What is taught: courses, what a certificate of each takes, and which must be completed before. */
package org.hyzmat.mhpsscourses.course;
