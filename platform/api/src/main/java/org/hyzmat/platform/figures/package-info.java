/**
 * Figures without names: which numbers somebody may read who sees no record, so that nobody can be told from them.
 *
 * <p>{@link org.hyzmat.platform.figures.Figures} is where a module begins.
 */
@Version("1.0.0")
package org.hyzmat.platform.figures;

import org.osgi.annotation.versioning.Version;
