/** Work that goes on without a request: on which threads, counted where, and what it leaves in the database. */
package org.hyzmat.host.work;
