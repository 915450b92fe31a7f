/** All that a module sees of Hyzmat: its entry, who is acting, what may be seen, and how faults of input are said. */
@Version("1.0.0")
package org.hyzmat.platform;

import org.osgi.annotation.versioning.Version;
