/** Filling the registers from CSV files: all faults are said at once, or everything is written. */
package org.hyzmat.host.directory.csv;
