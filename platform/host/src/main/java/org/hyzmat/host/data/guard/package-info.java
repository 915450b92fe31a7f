/** The last check before a statement of a module reaches the database: personal records only with a condition. */
package org.hyzmat.host.data.guard;
