/** Taking in lists from CSV and XLSX files with a look beforehand, giving them out again in the same shape. */
@Version("1.0.0")
package org.hyzmat.platform.imports;

import org.osgi.annotation.versioning.Version;
