/** Who came to what was held for several people, marked by several people at once. */
@Version("1.0.0")
package org.hyzmat.platform.attendance;

import org.osgi.annotation.versioning.Version;
