/** What is written to the log, and how. */
package org.hyzmat.host.log;
