/** The modules to start from: tried in a portal that runs, and built as somebody outside this tree builds them. */
package org.hyzmat.distribution.samples;
