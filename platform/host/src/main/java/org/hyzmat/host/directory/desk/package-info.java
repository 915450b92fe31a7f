/** What all pages that change the registers work with. */
package org.hyzmat.host.directory.desk;
