/** Groups: who leads them, which families belong to them and who of a family comes. */
package org.hyzmat.strongfamilies.group;
