/** The months that an agency has accounted for: what is recorded later counts in a later one. */
package org.hyzmat.independentliving.month;
