/** Work of many steps that is done while whoever asked for it goes on with something else. */
@Version("1.0.0")
package org.hyzmat.platform.work;

import org.osgi.annotation.versioning.Version;
