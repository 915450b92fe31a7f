package org.hyzmat.independentliving.outcome;

import org.hyzmat.independentliving.user.Outcome;

/**
 * An outcome as the history shows it.
 *
 * @param by who noted it, empty when the workforce does not have the person
 * @param last whether it can be taken back, as nothing was noted after it
 */
record OutcomeLine(Outcome outcome, String by, boolean last) {}
