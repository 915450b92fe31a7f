/** How fast the portal is, beside a plain program that shows the same page. */
package org.hyzmat.distribution.bench;
