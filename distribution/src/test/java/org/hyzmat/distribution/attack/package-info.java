/** What programs that attack a running portal need: a way in, addresses to begin with, and how far they came. */
package org.hyzmat.distribution.attack;
