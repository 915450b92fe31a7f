/** Scores: when the families of a group are due to be asked, and what their answers came to. */
package org.hyzmat.strongfamilies.score;
