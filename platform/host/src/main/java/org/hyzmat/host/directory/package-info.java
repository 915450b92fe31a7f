/** The registers everybody refers to, held in memory, and the pages that show them. */
package org.hyzmat.host.directory;
