/** Persons: their names, births and places, and how to reach them safely. */
package org.hyzmat.people.person;
