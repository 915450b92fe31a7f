package org.hyzmat.host.directory.csv;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A row as it is written: its own columns, without those that are empty, and its lists by target. */
record Entry(UUID id, Map<String, Object> values, Map<String, List<?>> lists) {}
