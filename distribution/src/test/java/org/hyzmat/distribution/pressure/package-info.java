/** The zip while people work in it: modules that come and go, and power that fails. */
package org.hyzmat.distribution.pressure;
