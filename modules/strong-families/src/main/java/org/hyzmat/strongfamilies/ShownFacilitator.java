package org.hyzmat.strongfamilies;

import org.hyzmat.platform.Span;

/** Somebody who leads or led a group, as a page shows them. */
record ShownFacilitator(String name, Span span) {}
