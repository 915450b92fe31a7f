/** What stands between the embedded database and its file. */
package org.hyzmat.host.data.h2file;
