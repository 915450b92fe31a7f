/** What support at home brought about: what became of people, and whether placements were avoided. */
package org.hyzmat.independentliving.report;
