/** The list of families as it is taken in from a file and given out again. */
package org.hyzmat.people.lists;
