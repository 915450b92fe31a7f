package org.hyzmat.independentliving.outcome;

import org.hyzmat.independentliving.user.BeginningChange;
import org.hyzmat.platform.directory.Names;

/**
 * How support began as it was noted before a correction, as the history shows it.
 *
 * @param service the other service that was noted, empty where it was none, or one of which the reader may not know
 * @param by who corrected it, empty when the workforce does not have the person
 */
record BeginningLine(BeginningChange change, Names service, String by) {}
