/** Instruments: their scales, and what sources call the scores of a scale. */
package org.hyzmat.strongfamilies.instrument;
