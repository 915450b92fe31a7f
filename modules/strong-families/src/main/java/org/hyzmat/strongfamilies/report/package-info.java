/** What became of the families: reach, attendance, dose and change, as tables, charts and files. */
package org.hyzmat.strongfamilies.report;
