/** What was recommended when many organisations were asked, and what came of it. */
package org.hyzmat.mhpsscourses.consultation;
