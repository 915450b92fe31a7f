/** Where everything is kept: one database, a closed schema for each module, and the host's own tables. */
package org.hyzmat.host.data;
