/** Entering, changing and archiving the parts that agencies have in programmes. */
package org.hyzmat.host.directory.participation;
