/** Invented families for a demo installation. */
package org.hyzmat.people.demo;
