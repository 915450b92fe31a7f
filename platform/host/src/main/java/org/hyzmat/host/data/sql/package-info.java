/** What can be read off the text of a statement and off the faults of the databases. */
package org.hyzmat.host.data.sql;
