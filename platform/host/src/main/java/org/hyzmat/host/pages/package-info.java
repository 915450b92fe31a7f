/** The portal's own pages: the front, the reader's preferences, and the modules. */
package org.hyzmat.host.pages;
