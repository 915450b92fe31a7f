/** Persons and families: who the services are for, found before they are added. */
package org.hyzmat.people;
