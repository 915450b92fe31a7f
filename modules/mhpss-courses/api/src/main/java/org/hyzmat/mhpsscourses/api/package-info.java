/** Courses and certificates as other modules see them. */
@Version("1.0.0")
package org.hyzmat.mhpsscourses.api;

import org.osgi.annotation.versioning.Version;
