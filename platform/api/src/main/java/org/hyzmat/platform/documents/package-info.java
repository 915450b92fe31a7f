/** Documents to print and keep, and codes by which a phone finds the way back from paper. */
@Version("1.0.0")
package org.hyzmat.platform.documents;

import org.osgi.annotation.versioning.Version;
