/** Tables as files for a spreadsheet program: CSV and XLSX. */
@Version("1.0.0")
package org.hyzmat.platform.sheets;

import org.osgi.annotation.versioning.Version;
