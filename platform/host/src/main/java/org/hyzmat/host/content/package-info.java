/** The files of a bundle, read before and beside its code. */
package org.hyzmat.host.content;
