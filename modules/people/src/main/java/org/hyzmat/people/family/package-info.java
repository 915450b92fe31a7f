/** Families: who belongs or belonged to them, and as what. */
package org.hyzmat.people.family;
