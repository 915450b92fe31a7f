/** Visits that come in from files and go out to them. */
package org.hyzmat.independentliving.lists;
