/** Entering, changing and ending places. */
package org.hyzmat.host.directory.place;
