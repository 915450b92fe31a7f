/** What other modules may know of certificates. */
package org.hyzmat.mhpsscourses.qualification;
