/** What the areas of a module are handed. */
@Version("1.0.0")
package org.hyzmat.platform.office;

import org.osgi.annotation.versioning.Version;
