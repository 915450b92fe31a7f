/** Charts, drawn where the page is written: one picture for the screen, for print and without JavaScript. */
@Version("1.0.0")
package org.hyzmat.platform.charts;

import org.osgi.annotation.versioning.Version;
