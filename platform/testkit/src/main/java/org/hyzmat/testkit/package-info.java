/** A real host and real databases for the tests of modules. */
package org.hyzmat.testkit;
