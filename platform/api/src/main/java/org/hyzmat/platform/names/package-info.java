/** Names of people in Latin and Cyrillic letters, found whatever their spelling. */
@Version("1.0.0")
package org.hyzmat.platform.names;

import org.osgi.annotation.versioning.Version;
