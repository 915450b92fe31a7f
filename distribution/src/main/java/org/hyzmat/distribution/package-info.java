/** The portal as it is shipped: its measurements and the tests of the whole. */
package org.hyzmat.distribution;
