/** Strong Families: families who go through a programme together, their sessions and who came to them. */
package org.hyzmat.strongfamilies;
