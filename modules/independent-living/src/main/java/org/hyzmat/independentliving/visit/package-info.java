/** Visits: made from plans for some weeks, and changed by hand. */
package org.hyzmat.independentliving.visit;
