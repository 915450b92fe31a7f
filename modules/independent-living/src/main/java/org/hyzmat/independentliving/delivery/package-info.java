/** What became of visits: recorded at the door, corrected later, and looked after where something was wrong. */
package org.hyzmat.independentliving.delivery;
