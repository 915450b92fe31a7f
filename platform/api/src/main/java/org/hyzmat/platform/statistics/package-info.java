/** Statistics of small samples: descriptions, changes from before to after, and tests, each with its source. */
@Version("1.0.0")
package org.hyzmat.platform.statistics;

import org.osgi.annotation.versioning.Version;
