/** How tables change: numbered files of SQL, run once each and in their order. */
package org.hyzmat.host.data.migration;
