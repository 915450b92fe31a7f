/** What somebody does who wants to work out figures that were kept back, for tests of those who keep them back. */
package org.hyzmat.testkit.figures;
