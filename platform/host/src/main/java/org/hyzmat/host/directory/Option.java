package org.hyzmat.host.directory;

/** An entry of a list to choose from. */
record Option(String value, String label) {}
