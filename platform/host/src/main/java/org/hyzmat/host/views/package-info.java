/** Pages: one template engine and one set of texts for each running version of a module. */
package org.hyzmat.host.views;
