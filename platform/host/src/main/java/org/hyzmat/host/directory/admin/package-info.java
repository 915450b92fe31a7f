/** All pages on which people change the registers. */
package org.hyzmat.host.directory.admin;
