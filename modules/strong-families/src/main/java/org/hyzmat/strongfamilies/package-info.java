/** Strong Families: groups of families, their sessions and who came to them. */
package org.hyzmat.strongfamilies;
