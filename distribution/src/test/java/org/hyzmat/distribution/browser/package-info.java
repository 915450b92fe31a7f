/** The portal as people see it: in a real browser, from outside. */
package org.hyzmat.distribution.browser;
