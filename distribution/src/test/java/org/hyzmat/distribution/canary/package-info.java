/** A crawl through a whole portal by people to whom nothing of what they try for belongs. */
package org.hyzmat.distribution.canary;
