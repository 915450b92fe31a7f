/** Entering, changing and archiving agencies. */
package org.hyzmat.host.directory.agency;
