/** Charts: laid out by a library, written as plain SVG whose colours and letters are the page’s. */
package org.hyzmat.host.charts;
