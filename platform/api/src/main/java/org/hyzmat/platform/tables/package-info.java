/** Tables of figures, written once for a page and for a file. */
@Version("1.0.0")
package org.hyzmat.platform.tables;

import org.osgi.annotation.versioning.Version;
