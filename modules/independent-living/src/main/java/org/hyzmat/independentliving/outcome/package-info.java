/** Noting what became of somebody's support at home, and taking that back. */
package org.hyzmat.independentliving.outcome;
