/** The whole portal as it is shipped, started as a process of its own. */
package org.hyzmat.distribution;
