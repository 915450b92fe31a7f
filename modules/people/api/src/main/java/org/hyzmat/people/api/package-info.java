/** Persons and families as other modules see them. */
@Version("1.0.0")
package org.hyzmat.people.api;

import org.osgi.annotation.versioning.Version;
