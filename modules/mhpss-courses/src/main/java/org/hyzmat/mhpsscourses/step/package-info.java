/** How a version of a module comes from its draft to being published, and who took it there. */
package org.hyzmat.mhpsscourses.step;
