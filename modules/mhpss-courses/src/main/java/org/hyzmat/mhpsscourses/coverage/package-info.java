/** Who of those who work with people is trained in what. */
package org.hyzmat.mhpsscourses.coverage;
