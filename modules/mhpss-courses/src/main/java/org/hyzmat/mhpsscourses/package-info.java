/** Courses for those who support others: what they teach, who came, and who may say so with a certificate. */
package org.hyzmat.mhpsscourses;
