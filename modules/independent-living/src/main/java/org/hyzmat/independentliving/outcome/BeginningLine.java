package org.hyzmat.independentliving.outcome;

import org.hyzmat.independentliving.user.BeginningChange;
import org.hyzmat.platform.directory.Names;

/**
 * How support began as it was noted before a correction, as the history shows it.
 *
 * @param service the service that was noted, empty where the reader may not know of it
 * @param by who corrected it, empty when the workforce does not have the person
 */
record BeginningLine(BeginningChange change, Names service, String by) {}
