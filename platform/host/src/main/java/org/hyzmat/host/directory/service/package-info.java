/** Entering, changing, starting, ending and archiving services. */
package org.hyzmat.host.directory.service;
