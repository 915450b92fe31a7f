/** The registers everybody refers to: places, agencies, participations, services and the workforce. */
@Version("1.0.0")
package org.hyzmat.platform.directory;

import org.osgi.annotation.versioning.Version;
